import { isSolvedByTeam, puzzleStatus } from '../game/status.ts';
import type { GameState } from '../game/state.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { PuzzleOutcome, TeamOutcome } from '../protocol/report.ts';

/** How a team's game went: only a choice of the team itself is playing to the end. */
export function teamOutcome(level: CompiledLevel, state: GameState): TeamOutcome {
  const { final } = level.level;
  if (puzzleStatus(state, final) === 'solved') return isSolvedByTeam(state, final) ? 'end' : 'chosenByCoach';
  return state.ended !== null || state.phase === 'closed' ? 'stopped' : 'playing';
}

/** What became of a puzzle that the team played. */
export function puzzleOutcome(state: GameState, puzzle: string): PuzzleOutcome {
  const status = puzzleStatus(state, puzzle);
  if (status === 'solved') return isSolvedByTeam(state, puzzle) ? 'solved' : 'byCoach';
  if (status === 'skipped') return state.lapsed?.includes(puzzle) ? unfinished(state, puzzle) : 'skipped';
  return status;
}

/** Game time in ms that a puzzle was open, until `now` if it still is; null: it never opened. */
export function workedMs(state: GameState, puzzle: string, now: number): number | null {
  const { openedAt, endedAt } = state.puzzles[puzzle]!.context;
  return openedAt === null ? null : Math.max(0, (endedAt ?? now) - openedAt);
}

/** Time was up before it was done, or before it began. */
const unfinished = (state: GameState, puzzle: string): PuzzleOutcome =>
  state.puzzles[puzzle]!.context.openedAt === null ? 'locked' : 'open';
