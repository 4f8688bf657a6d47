import type { CompiledPuzzle } from '../../level/compiled.ts';
import type { PuzzleContext } from '../../level/puzzleState.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isSolvedByTeam } from '../status.ts';
import { listed, nameOf, speak, titleOf, word, type ViewerContext } from './viewerContext.ts';

interface Moment {
  atMs: number;
  title: string;
  text: string;
}
type MomentId = 'firstContact' | 'firstSolve' | 'hardest' | 'gather' | 'decision';

/** The timeline of the debrief: first contact, first success, the hardest puzzle, the meeting, the choice. */
export function fiveMoments(viewer: ViewerContext): Moment[] {
  const { state, level } = viewer;
  const played = [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id) && !puzzle.until);
  const context = (puzzle: CompiledPuzzle): PuzzleContext => state.puzzles[puzzle.id]!.context;
  const solved = played.filter(puzzle => isSolvedByTeam(state, puzzle.id));
  const first = state.asks.filter(ask => !ask.unasked).toSorted((a, b) => a.at - b.at)[0];
  const firstSolved = solved.toSorted((a, b) => context(a).endedAt! - context(b).endedAt!)[0];
  const hardest = solved.toSorted((a, b) => effort(context(b)) - effort(context(a)))[0];
  const gather = played.find(puzzle => puzzle.gathers && context(puzzle).openedAt !== null);
  const final = level.puzzles.get(level.level.final)!;
  const moments = [
    first && moment(viewer, 'firstContact', first.at, first.puzzle, [first.by]),
    firstSolved && moment(viewer, 'firstSolve', context(firstSolved).endedAt!, firstSolved.id, leadersOf(viewer, firstSolved)),
    hardest && moment(viewer, 'hardest', context(hardest).endedAt!, hardest.id, leadersOf(viewer, hardest)),
    gather && moment(viewer, 'gather', context(gather).openedAt!, gather.id, []),
    isSolvedByTeam(state, final.id) && moment(viewer, 'decision', context(final).endedAt ?? viewer.now, final.id, []),
  ];
  return moments.filter(one => one !== undefined && one !== false).toSorted((a, b) => a.atMs - b.atMs);
}

/** Tries weigh most, then time: a puzzle can take long because it came last, not because it was hard. */
const effort = (context: PuzzleContext): number =>
  Object.values(context.tries).reduce((sum, tries) => sum + tries, 0) * 3_600_000 + (context.endedAt! - context.openedAt!);

const leadersOf = (viewer: ViewerContext, puzzle: CompiledPuzzle): string[] =>
  puzzle.lead === 'all' ? [] : [viewer.state.holds[puzzle.lead]!];

function moment(viewer: ViewerContext, id: MomentId, atMs: number, puzzle: string, seats: readonly string[]): Moment {
  const who = seats.length
    ? listed(
        viewer,
        seats.map(seat => nameOf(viewer, seat)),
      )
    : word(viewer, 'server.game.everybody');
  return {
    atMs,
    title: viewer.level.puzzles.get(puzzle)!.title[viewer.language],
    text: speak(viewer, viewer.level.level.debrief.moments[id], { words: { title: titleOf(viewer, puzzle), who } }),
  };
}
