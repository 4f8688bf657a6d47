import type { CompiledPuzzle } from '../compiled.ts';

/**
 * Sorts the puzzles in the order in which they can open, smallest number first, and reports faults of the graph: puzzles
 * that wait for each other, and puzzles that the ending does not need.
 */
export function orderPuzzles<P extends Pick<CompiledPuzzle, 'id' | 'needs' | 'optional' | 'until'>>(
  puzzles: readonly P[],
  final: string,
) {
  const ids = new Set(puzzles.map(puzzle => puzzle.id));
  const ordered: P[] = [];
  const placed = new Set<string>();
  const rest = [...puzzles];
  for (;;) {
    const next = rest.findIndex(puzzle => puzzle.needs.every(id => placed.has(id) || !ids.has(id)));
    if (next < 0) break;
    const [puzzle] = rest.splice(next, 1);
    ordered.push(puzzle!);
    placed.add(puzzle!.id);
  }
  const needed = new Set<string>([final]);
  for (const id of needed) for (const need of puzzles.find(puzzle => puzzle.id === id)?.needs ?? []) needed.add(need);
  return {
    ordered: [...ordered, ...rest],
    circle: rest.map(puzzle => puzzle.id),
    // Without a final puzzle this cannot be judged.
    idle: !ids.has(final)
      ? []
      : puzzles.filter(puzzle => !needed.has(puzzle.id) && !puzzle.until && !puzzle.optional).map(puzzle => puzzle.id),
  };
}
