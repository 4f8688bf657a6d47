import type { CompiledLevel } from '../../shared/level/compiled.ts';

/** A puzzle that all must pass and that has work before it: the first that needs the most others. */
export function hardest(level: CompiledLevel): string {
  const puzzles = [...level.puzzles.values()].filter(puzzle => !puzzle.optional);
  return puzzles.toSorted((a, b) => b.needs.length - a.needs.length)[0]!.id;
}
