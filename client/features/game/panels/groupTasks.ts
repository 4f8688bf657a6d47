import type { PuzzleView } from '../../../../shared/protocol/view.ts';

export interface TaskGroups {
  mine: PuzzleView[];
  together: PuzzleView[];
  others: PuzzleView[];
  done: PuzzleView[];
}

const isDone = (puzzle: PuzzleView) => puzzle.state === 'solved' || puzzle.state === 'skipped';
const openFirst = (puzzles: PuzzleView[]) => puzzles.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));

/**
 * Groups tasks into the player's own ones, those of everybody, those of colleagues, and finished ones. Within a group
 * open tasks come first, otherwise in the level's order.
 */
export function groupTasks(puzzles: readonly PuzzleView[]): TaskGroups {
  const left = puzzles.filter(puzzle => !isDone(puzzle));
  const together = left.filter(puzzle => puzzle.everybody);
  const own = left.filter(puzzle => !puzzle.everybody);
  return {
    mine: openFirst(own.filter(puzzle => puzzle.lead)),
    together: openFirst(together),
    others: openFirst(own.filter(puzzle => !puzzle.lead)),
    done: puzzles.filter(isDone),
  };
}

/** The titles of the puzzles that must be solved first, and the first of those that is open (`busy`). */
export function waitsFor(puzzle: PuzzleView, all: readonly PuzzleView[]): { titles: string[]; busy: PuzzleView | null } {
  const before = all.filter(other => puzzle.needs.includes(other.id) && !isDone(other));
  return { titles: before.map(other => other.title), busy: before.find(other => other.state === 'open' && !other.lead) ?? null };
}
