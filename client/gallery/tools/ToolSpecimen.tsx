import { Suspense, useState } from 'react';
import type { PlayerView } from '../../../shared/protocol/view.ts';
import { store } from '../../store/store.ts';
import { WindowFrame } from '../../ui/index.ts';
import css from '../gallery.module.css';
import { toolOf, type Shown } from './fixture.ts';
import { Steps } from './Steps.tsx';

const DELAY = 400; // ms, so that the time between can be seen

/** One window in one state, in the frame it has in the game; its actions change the fixture. */
export function ToolSpecimen({ shown, state }: { shown: Shown; state: string }) {
  const { fixture, window: Window, icon } = shown;
  const [views, setViews] = useState(() => {
    const start = fixture.states[state] ?? {};
    store.setState({ view: { items: start.$?.items ?? [] } as unknown as PlayerView });
    return start;
  });
  const act = async (action: { type: string }) => {
    window.gallery.sent.push(action);
    await new Promise(resolve => setTimeout(resolve, DELAY));
    if (new URLSearchParams(location.search).has('refuse')) return false;
    setViews(now => ({ ...now, ...fixture.play?.(now, action) }));
    return true;
  };
  return (
    <div className={css.desk}>
      <WindowFrame
        icon={icon}
        tone={fixture.tone}
        title={fixture.title}
        chip={fixture.role ? <span className={css.chip}>{fixture.role}</span> : undefined}
        onClose={() => undefined}
      >
        <Suspense fallback={<p data-loading>…</p>}>
          <Window
            tool={toolOf(shown, views)}
            act={act}
            steps={part => <Steps goal={fixture.goals[part]} button={fixture.button[part]} done={views.$?.done ?? false} />}
          />
        </Suspense>
      </WindowFrame>
    </div>
  );
}
