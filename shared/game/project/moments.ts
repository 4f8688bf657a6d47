import type { CompiledLevel, CompiledPuzzle } from '../../level/compiled.ts';
import type { PuzzleContext } from '../../level/puzzleState.ts';
import type { GameState } from '../state.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isSolvedByTeam } from '../status.ts';
import { listed, nameOf, speak, titleOf, word, type ViewerContext } from './viewerContext.ts';

interface Moment {
  atMs: number;
  title: string;
  text: string;
}
type MomentId = 'firstContact' | 'firstSolve' | 'hardest' | 'gather' | 'decision';

/** The puzzle that a team thought about most, of those that it solved itself; undefined: it solved none. */
export const hardestOf = ({ level, state }: ViewerContext): CompiledPuzzle | undefined => hardestFirst(level, state)[0];

function hardestFirst(level: CompiledLevel, state: GameState): CompiledPuzzle[] {
  const context = (puzzle: CompiledPuzzle): PuzzleContext => state.puzzles[puzzle.id]!.context;
  return [...level.puzzles.values()]
    .filter(puzzle => isPlayed(level, state, puzzle.id) && !puzzle.until && isSolvedByTeam(state, puzzle.id))
    .toSorted((a, b) => effort(context(b)) - effort(context(a)));
}

/**
 * The timeline of the debrief: first contact, first success, the hardest puzzle, the meeting, the choice. `named`: whether it
 * says who it was.
 */
export function fiveMoments(viewer: ViewerContext, named = true): Moment[] {
  const { state, level } = viewer;
  const played = [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id) && !puzzle.until);
  const context = (puzzle: CompiledPuzzle): PuzzleContext => state.puzzles[puzzle.id]!.context;
  const solved = played.filter(puzzle => isSolvedByTeam(state, puzzle.id));
  const first = state.asks.filter(ask => !ask.unasked).toSorted((a, b) => a.at - b.at)[0];
  const firstSolved = solved.toSorted((a, b) => context(a).endedAt! - context(b).endedAt!)[0];
  const hardest = hardestOf(viewer);
  const gather = played.find(puzzle => puzzle.gathers && context(puzzle).openedAt !== null);
  const final = level.puzzles.get(level.level.final)!;
  const moments = [
    first && moment(viewer, 'firstContact', first.at, first.puzzle, [first.by], named),
    firstSolved &&
      moment(viewer, 'firstSolve', context(firstSolved).endedAt!, firstSolved.id, leadersOf(viewer, firstSolved), named),
    hardest && moment(viewer, 'hardest', context(hardest).endedAt!, hardest.id, leadersOf(viewer, hardest), named),
    gather && moment(viewer, 'gather', context(gather).openedAt!, gather.id, [], named),
    isSolvedByTeam(state, final.id) && moment(viewer, 'decision', context(final).endedAt ?? viewer.now, final.id, [], named),
  ];
  return moments.filter(one => one !== undefined && one !== false).toSorted((a, b) => a.atMs - b.atMs);
}

/** Tries weigh most, then time: a puzzle can take long because it came last, not because it was hard. */
const effort = (context: PuzzleContext): number =>
  Object.values(context.tries).reduce((sum, tries) => sum + tries, 0) * 3_600_000 + (context.endedAt! - context.openedAt!);

const leadersOf = (viewer: ViewerContext, puzzle: CompiledPuzzle): string[] =>
  puzzle.lead === 'all' ? [] : [viewer.state.holds[puzzle.lead]!];

function moment(
  viewer: ViewerContext,
  id: MomentId,
  atMs: number,
  puzzle: string,
  seats: readonly string[],
  named: boolean,
): Moment {
  const who = !seats.length
    ? word(viewer, 'server.game.everybody')
    : !named
      ? word(viewer, 'server.game.somebody')
      : listed(
          viewer,
          seats.map(seat => nameOf(viewer, seat)),
        );
  return {
    atMs,
    title: viewer.level.puzzles.get(puzzle)!.title[viewer.language],
    text: speak(viewer, viewer.level.level.debrief.moments[id], { words: { title: titleOf(viewer, puzzle), who } }),
  };
}
