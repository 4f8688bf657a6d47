import type { LineView } from '../../../../shared/protocol/lineView.ts';
import { useView } from '../view/useView.ts';
import { useShown } from './useShown.ts';
import { lineOf, stepOf, type StepNow } from './line.ts';

/** The line of this moment. */
export function useLine(): LineView {
  const shown = useShown();
  return useView(view => lineOf(view, shown));
}

/** The task that the tool in the work is about; null in the office. */
export function useTaskInWork(): string | null {
  const shown = useShown();
  const now = useStepNow();
  return shown.length > 0 ? (now?.puzzle.id ?? null) : null;
}

/** The step that the acts under the work are about. */
export function useStepNow(): StepNow | null {
  const shown = useShown();
  const lines = useView(view => view.lines);
  const puzzles = useView(view => view.puzzles);
  const tools = useView(view => view.tools);
  return stepOf({ lines, puzzles, tools }, shown);
}
