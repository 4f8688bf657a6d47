import type { PuzzleView } from '../../../../shared/protocol/view.ts';

/** Which puzzle a part belonged to while its step was open: the view names only open steps. */
const owners = new Map<string, string>();

export function rememberParts(puzzles: readonly PuzzleView[]): void {
  for (const puzzle of puzzles) for (const step of puzzle.steps) for (const part of step.opens) owners.set(part, puzzle.id);
}
export const puzzleOfPart = (part: string): string | undefined => owners.get(part);
