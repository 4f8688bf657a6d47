import { Component, type ReactNode } from 'react';
import { t } from '../../../i18n/index.ts';
import { Button, Feedback } from '../../../ui/index.ts';

/** An error boundary for one tool, so that the rest of the game goes on. */
export class ToolGuard extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override componentDidCatch(error: unknown) {
    console.error('a tool failed', error);
  }
  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Feedback kind="info" title="">
        {t('game.window.broken')}{' '}
        <Button size="s" onPress={() => this.setState({ broken: false })}>
          {t('game.window.again')}
        </Button>
      </Feedback>
    );
  }
}
