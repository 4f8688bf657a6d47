import { useCallback } from 'react';
import { useT } from '../../../../i18n/index.ts';
import type { CoachHint } from '../../moment/coachHints.ts';
import { useTaskInWork } from '../../moment/useLine.ts';

/** The title of the coach's hint: with its task, unless the work is about that one now. */
export function useCoachHintTitle(): (hint: CoachHint) => string {
  const t = useT();
  const task = useTaskInWork();
  return useCallback(
    ({ puzzle }) =>
      puzzle && puzzle.id !== task ? t('game.hint.fromCoachFor', { task: puzzle.title }) : t('game.hint.fromCoach'),
    [t, task],
  );
}
