import type { AnyToolView, PartView, PuzzleView, StepView } from '../../../../shared/protocol/view.ts';

export interface OpenStep {
  puzzle: PuzzleView;
  step: StepView;
}

type Parts = Readonly<Record<string, PartView<unknown> | undefined>>;
/** The parts of a tool that this person sees, by name. */
export const visibleParts = (tool: AnyToolView): Parts => tool.parts;

/** The open steps that this tool shows, each under the first of its parts that is visible. */
export function stepsOfTool(tool: AnyToolView, puzzles: readonly PuzzleView[]): (OpenStep & { part: string })[] {
  const parts = visibleParts(tool);
  return puzzles.flatMap(puzzle =>
    puzzle.steps.flatMap(step => {
      const opened = step.opens.find(
        name => name.startsWith(`${tool.id}.`) && parts[name.slice(tool.id.length + 1)] !== undefined,
      );
      return opened === undefined ? [] : [{ puzzle, step, part: opened.slice(tool.id.length + 1) }];
    }),
  );
}
