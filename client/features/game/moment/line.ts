import type { LineView } from '../../../../shared/protocol/lineView.ts';
import type { PlayerView, PuzzleView, StepView } from '../../../../shared/protocol/view.ts';
import { stepsOfTool } from './stepsOfTool.ts';

type Seen = Pick<PlayerView, 'lines' | 'puzzles' | 'tools'>;

export interface StepNow {
  puzzle: PuzzleView;
  step: StepView;
}

/** The one line: that of the tool in the work, so that it never jumps to another task while somebody works; else the general one. */
export function lineOf({ lines }: Pick<Seen, 'lines'>, shown: readonly string[]): LineView {
  const own = shown.map(id => lines.tools[id]).find(line => line !== undefined);
  return own ?? lines.now;
}

/** The step that the acts are about: the line's, if this person takes part in it; else the first that the tool in the work shows. */
export function stepOf(view: Seen, shown: readonly string[]): StepNow | null {
  const { step: named } = lineOf(view, shown);
  const puzzle = view.puzzles.find(one => one.id === named?.puzzle);
  const step = puzzle?.steps.find(one => one.id === named?.step);
  if (puzzle && step) return { puzzle, step };
  const [open] = view.tools.filter(tool => shown.includes(tool.id)).flatMap(tool => stepsOfTool(tool, view.puzzles));
  return open ?? null;
}
