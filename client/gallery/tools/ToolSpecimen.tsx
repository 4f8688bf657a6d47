import { Check } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { ledTo } from '../../store/ownActs.ts';
import { store } from '../../store/store.ts';
import { OfferMainAct, type MainAct } from '../../tools/kit/mainAct.ts';
import { ToolWindow } from '../../tools/ToolWindow.tsx';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { toolOf, type Shown } from './fixture.ts';
import css from './frame.module.css';

const DELAY = 400; // ms, so that the time between can be seen

/** One tool in one state, in a frame as large as that of the game page; its actions change the fixture. */
export function ToolSpecimen({ shown, state }: { shown: Shown; state: string }) {
  const { fixture, icon: Icon } = shown;
  const [views, setViews] = useState(fixture.states[state] ?? {});
  const [main, setMain] = useState<MainAct | null>(null);
  const played = (action: { type: string }) => {
    const seq = store.getState().viewSeq + 1;
    store.setState({ viewSeq: seq });
    setViews(now => ({ ...now, ...fixture.play?.(now, action) }));
    return seq;
  };
  useEffect(() => {
    window.gallery.colleague = action => void played(action);
  });
  const act = async (action: { type: string }) => {
    window.gallery.sent.push(action);
    await new Promise(resolve => setTimeout(resolve, DELAY));
    if (new URLSearchParams(location.search).has('refuse')) return false;
    ledTo(played(action));
    return true;
  };
  const parts = Object.keys(fixture.states[state] ?? {});
  const last = (words: Record<string, string | undefined>) => parts.map(part => words[part]).findLast(Boolean);
  return (
    <section className={css.frame} aria-label={fixture.title}>
      <h1 className="vh">{fixture.title}</h1>
      <div className={css.game}>
        <div className={css.top} />
        <div className={css.rail} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard */}
        <main className={css.work} aria-label={fixture.title} tabIndex={0}>
          <h2 className={css.name}>
            <span className={css.tile} data-tone={fixture.tone}>
              <Icon size={20} aria-hidden />
            </span>
            <span>{fixture.title}</span>
          </h2>
          <OfferMainAct value={setMain}>
            <Suspense fallback={<p data-loading>…</p>}>
              <ToolWindow kind={fixture.kind} tool={toolOf(shown, views)} act={act} steps={() => null} />
            </Suspense>
          </OfferMainAct>
        </main>
        <Cue
          goal={last(fixture.goals)}
          done={views.$?.done ?? false}
          main={main}
          button={views.$?.readOnly || views.$?.takenOver ? undefined : last(fixture.button)}
        />
        <div className={css.column} />
      </div>
    </section>
  );
}

interface CueProps {
  goal: string | undefined;
  done: boolean;
  main: MainAct | null;
  button: string | undefined; // of the step, where the tool offers no act of its own
}

/** Stands in for the foot of the game page: the line, and the main button. */
function Cue({ goal, done, main, button }: CueProps) {
  const label = main?.label ?? button;
  return (
    <section className={css.cue} aria-label="Wat moet ik nu doen?">
      {done ? <Feedback kind="done" /> : <p className={css.line}>{main?.off ?? goal}</p>}
      {!done && label && (
        <Button
          variant="primary"
          icon={main?.icon ?? Check}
          disabled={main !== null && main.off !== null}
          onPress={() => main?.press()}
        >
          {label}
        </Button>
      )}
    </section>
  );
}
