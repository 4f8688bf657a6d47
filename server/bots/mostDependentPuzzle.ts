import type { CompiledLevel } from '../../shared/level/compiled.ts';

/** The mandatory puzzle that depends on the most others, for getting a team stuck; the first one if several do. */
export function mostDependentPuzzle(level: CompiledLevel): string {
  const puzzles = [...level.puzzles.values()].filter(puzzle => !puzzle.optional);
  return puzzles.toSorted((a, b) => b.needs.length - a.needs.length)[0]!.id;
}
