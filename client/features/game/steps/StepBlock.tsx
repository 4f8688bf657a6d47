import { createPortal } from 'react-dom';
import type { PuzzleView, StepView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { Feedback, Stack } from '../../../ui/index.ts';
import { AskRow } from '../asks/AskRow.tsx';
import { Received } from '../asks/Received.tsx';
import { ActionRow } from './ActionRow.tsx';
import { useActionSlot } from './actionSlot.ts';
import { CoachHints } from './CoachHints.tsx';
import { HintList } from './HintList.tsx';
import { LookAsked, LookWaiting } from './Looking.tsx';
import css from './StepBlock.module.css';
import { useAnnounceNotYet } from './useAnnounceNotYet.ts';

interface Props {
  puzzle: PuzzleView;
  step: StepView;
  showAsking: boolean; // only on the first step of a puzzle, since questions to colleagues are about the whole puzzle
}

/** One open step under its tool: the result, hints, and who can help. Its buttons are in the footer of the window. */
export function StepBlock({ puzzle, step, showAsking }: Props) {
  const t = useT();
  const slot = useActionSlot();
  const feedback = useAnnounceNotYet(step);
  const { looking } = step;
  const goal = step.goal ?? puzzle.goal;
  const actions =
    looking === null ? (
      <ActionRow puzzle={puzzle.id} step={step} goal={goal} />
    ) : looking.mayAnswer ? (
      <LookAsked puzzle={puzzle} step={step} by={looking.by} />
    ) : (
      <LookWaiting puzzle={puzzle} by={looking.by} />
    );
  return (
    <Stack as="section" gap={12} className={css.step} aria-label={goal ?? puzzle.title}>
      <p className={css.goal}>{goal}</p>
      {step.notYet && looking === null && (
        <div ref={feedback}>
          <Feedback kind="notYet" title={t('game.step.notYet')}>
            {step.notYet.say}
          </Feedback>
        </div>
      )}
      <HintList hints={step.hints.given} />
      {showAsking && <CoachHints hints={puzzle.coachHints ?? []} />}
      {showAsking && <Received puzzle={puzzle.id} />}
      {showAsking && !looking?.mayAnswer && <AskRow puzzle={puzzle} />}
      {slot ? createPortal(actions, slot) : actions}
    </Stack>
  );
}
