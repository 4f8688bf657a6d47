import type { CoachPersonView, CoachTeamView } from '../../protocol/coachView.ts';
import type { GameOptions } from '../options.ts';
import { thresholds, type Thresholds } from './thresholds.ts';

/** A team's game as a coach sees it, before the rules of this folder looked at it. */
export type WatchedGame = Omit<CoachTeamView, 'needs' | 'status'>;

/** What is known of a member's connection and hand. */
export type Member = Pick<CoachPersonView, 'seat' | 'here' | 'awaySince' | 'light' | 'quietSince' | 'hand' | 'coachSeat'>;

/** One team as the rules of this folder see it: its game, who is connected, and the moment (epoch ms) at which both were so. */
export interface Watched {
  game: WatchedGame;
  members: readonly Member[];
  pace: GameOptions['pace'];
  now: number;
}

export interface Late {
  puzzle: string;
  since: number; // the last progress
  from: number; // from then on it takes too long
}

/** The moment of the server's clock at which the running game showed this game time. */
export const momentOf = ({ game, now }: Watched, gameMs: number): number => Math.round(now - (game.clock?.gameMs ?? 0) + gameMs);

/** When each open puzzle takes longer without progress than the level thinks. */
export function late(watched: Watched, { stuckTimes }: Thresholds = thresholds(watched.pace)): Late[] {
  const { game } = watched;
  if (game.phase !== 'playing' || !game.clock) return [];
  return game.puzzles.flatMap(({ id, state, progressMs, sinceMs, minutes }) => {
    const gameMs = progressMs ?? sinceMs;
    if (state !== 'open' || gameMs === null) return [];
    const since = momentOf(watched, gameMs);
    return [{ puzzle: id, since, from: since + minutes * stuckTimes * 60_000 }];
  });
}

export const nobodyHere = ({ clock }: WatchedGame): boolean => clock?.pausedBy === 'nobodyHere';
