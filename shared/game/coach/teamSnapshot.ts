import type { CoachPersonView, CoachTeamView } from '../../protocol/coachView.ts';
import type { GameOptions } from '../options.ts';

/** A team's game as the coach's view has it, before the rules of this folder add needs and status. */
export type GameSnapshot = Omit<CoachTeamView, 'needs' | 'status'>;

/** What the rules know of a member: connection, activity and raised hand. */
export type Member = Pick<CoachPersonView, 'seat' | 'here' | 'awaySince' | 'light' | 'quietSince' | 'hand' | 'coachSeat'>;

/** The input of the rules in this folder: a team's game, its members, and the moment (epoch ms) at which both were read. */
export interface TeamSnapshot {
  game: GameSnapshot;
  members: readonly Member[];
  pace: GameOptions['pace'];
  now: number;
}

export interface OverduePuzzle {
  puzzle: string;
  since: number; // last progress
  from: number; // overdue from this moment on
}

/** The server time (epoch ms) at which the running game reached this game time. */
export const serverTimeAt = ({ game, now }: TeamSnapshot, gameMs: number): number =>
  Math.round(now - (game.clock?.gameMs ?? 0) + gameMs);

/** For each open puzzle, from when on it takes longer without progress than is expected at the pace of this game. */
export function overduePuzzles(watched: TeamSnapshot): OverduePuzzle[] {
  const { game } = watched;
  if (game.phase !== 'playing' || !game.clock) return [];
  return game.puzzles.flatMap(({ id, state, progressMs, sinceMs, minutes }) => {
    const gameMs = progressMs ?? sinceMs;
    if (state !== 'open' || gameMs === null) return [];
    const since = serverTimeAt(watched, gameMs);
    return [{ puzzle: id, since, from: since + minutes * 60_000 }];
  });
}

export const isNobodyHere = ({ clock }: GameSnapshot): boolean => clock?.pausedBy === 'nobodyHere';
