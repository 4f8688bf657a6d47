import type { CompiledPuzzle } from '../../level/compiled.ts';
import type { PuzzleContext } from '../../level/puzzleState.ts';
import { words } from '../../text/words.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { listed, nameOf, speak, titleOf, type Eyes } from './eyes.ts';

interface Moment {
  atMs: number;
  title: string;
  text: string;
}
type MomentId = 'firstContact' | 'firstSolve' | 'hardest' | 'gather' | 'decision';

/** The timeline of the debrief: first contact, first thing that worked, the hardest, the table, the choice. */
export function fiveMoments(eyes: Eyes): Moment[] {
  const { state, level } = eyes;
  const played = [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id) && !puzzle.until);
  const context = (puzzle: CompiledPuzzle): PuzzleContext => state.puzzles[puzzle.id]!.context;
  const solved = played.filter(puzzle => state.puzzles[puzzle.id]!.value === 'solved');
  const first = state.asks.toSorted((a, b) => a.at - b.at)[0];
  const firstSolved = solved.toSorted((a, b) => context(a).endedAt! - context(b).endedAt!)[0];
  const hardest = solved.toSorted((a, b) => effort(context(b)) - effort(context(a)))[0];
  const gather = played.find(puzzle => puzzle.gathers && context(puzzle).openedAt !== null);
  const final = level.puzzles.get(level.level.final)!;
  const moments = [
    first && moment(eyes, 'firstContact', first.at, first.puzzle, [first.by]),
    firstSolved && moment(eyes, 'firstSolve', context(firstSolved).endedAt!, firstSolved.id, leadersOf(eyes, firstSolved)),
    hardest && moment(eyes, 'hardest', context(hardest).endedAt!, hardest.id, leadersOf(eyes, hardest)),
    gather && moment(eyes, 'gather', context(gather).openedAt!, gather.id, []),
    state.choice.chosen !== null && moment(eyes, 'decision', context(final).endedAt ?? eyes.now, final.id, []),
  ];
  return moments.filter(one => one !== undefined && one !== false).toSorted((a, b) => a.atMs - b.atMs);
}

/** Tries weigh most, then time: what took long since it was hard, not since it was last. */
const effort = (context: PuzzleContext): number =>
  Object.values(context.tries).reduce((sum, tries) => sum + tries, 0) * 3_600_000 + (context.endedAt! - context.openedAt!);

const leadersOf = (eyes: Eyes, puzzle: CompiledPuzzle): string[] =>
  puzzle.lead === 'all' ? [] : [eyes.state.holds[puzzle.lead]!];

function moment(eyes: Eyes, id: MomentId, atMs: number, puzzle: string, seats: readonly string[]): Moment {
  const title = titleOf(eyes, puzzle);
  const who = seats.length
    ? listed(
        eyes,
        seats.map(seat => nameOf(eyes, seat)),
      )
    : words.everybody[eyes.language];
  return { atMs, title, text: speak(eyes, eyes.level.level.debrief.moments[id], { words: { title, who } }) };
}
