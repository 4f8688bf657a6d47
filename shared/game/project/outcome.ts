import { isPastPlay } from '../../protocol/phases.ts';
import type { CoachPuzzleView } from '../../protocol/coachView.ts';
import type { GameState } from '../state.ts';
import { isSolvedByTeam, puzzleStatus } from '../status.ts';

/** What became of a puzzle, in the words of the report; null: the team may still do it. */
export function outcomeOf(state: GameState, puzzle: string): CoachPuzzleView['outcome'] {
  const status = puzzleStatus(state, puzzle);
  if (status === 'solved') return isSolvedByTeam(state, puzzle) ? 'solved' : 'byCoach';
  if (status === 'skipped' && !state.lapsed?.includes(puzzle)) return 'skipped';
  return status === 'skipped' || isPastPlay(state.phase) ? 'unfinished' : null;
}
