import { RotateCw } from 'lucide-react';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { t } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Message } from '../layout/Message.tsx';

/** Shows a kind text and a way on when rendering throws. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }
  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }
  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Message title={t('common.problem.title')} portrait="noor">
        <p>{t('common.problem.say')}</p>
        <Button variant="primary" icon={RotateCw} onPress={() => location.reload()}>
          {t('common.problem.again')}
        </Button>
      </Message>
    );
  }
}
