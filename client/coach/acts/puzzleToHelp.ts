import type { CoachPuzzleView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { statusAt } from '../../../shared/protocol/needsAt.ts';

/** The puzzle a coach would look at first: one that takes too long, else the first open one. */
export function puzzleToHelp(team: CoachTeamView, now: number): CoachPuzzleView | null {
  const status = statusAt({ status: team.status.filter(({ kind }) => kind === 'stuck') }, now);
  const stuck = status.kind === 'stuck' ? status.puzzle : null;
  return team.puzzles.find(puzzle => puzzle.id === stuck) ?? team.puzzles.find(puzzle => puzzle.state === 'open') ?? null;
}
