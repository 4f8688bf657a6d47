import { Check } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { PuzzleView, StepView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { announce, Button, Feedback } from '../../../ui/index.ts';
import { AskRow } from '../asks/AskRow.tsx';
import { Received } from '../asks/Received.tsx';
import { HintButton } from './HintButton.tsx';
import { HintList } from './HintList.tsx';
import { LookAsked, LookWaiting } from './Looking.tsx';
import css from './StepBlock.module.css';

interface Props {
  puzzle: PuzzleView;
  step: StepView;
  showGoal: boolean; // else it stands in the strip under the window
  showAsking: boolean; // questions to colleagues belong to the puzzle, so only its first step here shows them
}

/** One open step under its tool: what to do, the one button, what came of it, and who can help. */
export function StepBlock({ puzzle, step, showGoal, showAsking }: Props) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const why = useId();
  useSaidNotYet(step);

  const check = async () => {
    setBusy(true);
    await command({ type: 'puzzle.check', puzzle: puzzle.id, step: step.id });
    setBusy(false);
  };
  const looking = step.looking;
  if (looking?.mayAnswer) return <LookAsked puzzle={puzzle} step={step} by={looking.by} />;

  return (
    <section className={css.step} aria-label={step.goal ?? puzzle.title}>
      {showGoal && step.goal && <p className={css.goal}>{step.goal}</p>}
      <HintList hints={step.hints.given} />
      {showAsking && <Received puzzle={puzzle.id} />}
      {looking ? (
        <LookWaiting puzzle={puzzle} by={looking.by} />
      ) : (
        step.notYet && (
          <Feedback kind="notYet" title={t('game.step.notYet')}>
            {step.notYet.say}
          </Feedback>
        )
      )}
      <div className={css.actions}>
        {step.button !== null && (
          <Button
            variant="primary"
            icon={Check}
            disabled={!step.mayCheck || busy || looking !== null}
            describedBy={step.off === null ? undefined : why}
            onPress={() => void check()}
          >
            {step.button}
          </Button>
        )}
        <HintButton puzzle={puzzle.id} step={step} />
        {step.button !== null && !step.mayCheck && step.off !== null && looking === null && (
          <p id={why} className={css.off}>
            {step.off}
          </p>
        )}
      </div>
      {showAsking && <AskRow puzzle={puzzle} />}
    </section>
  );
}

/** Says a new "Nog niet" to screen readers, also when the sentence is the same as before. */
function useSaidNotYet(step: StepView): void {
  const t = useT();
  const tries = step.notYet?.tries ?? 0;
  const before = useRef(tries);
  useEffect(() => {
    if (step.notYet !== null && tries > before.current) announce(`${t('game.step.notYet')}. ${step.notYet.say}`);
    before.current = tries;
  }, [step.notYet, tries, t]);
}
