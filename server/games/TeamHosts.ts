import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { TeamStatus } from '../news/sessionNews.ts';
import type { ErasedText } from '../storage/eraseNames.ts';
import type { Answer } from './answer.ts';

/** What the rest of the server may ask of a team's host. */
export interface TeamHostApi {
  fromCoach(coach: string, command: CoachTeamCommand, client: string): Promise<Answer>;
  restart(coach: string, puzzle: string | null, client: string): Promise<Answer>;
  addSeat(seat: string): Promise<Answer>;
  removeSeat(seat: string, why: 'removed' | 'moved', same?: string): Promise<Answer>;
  status(): Promise<TeamStatus>;
}

/** Reaches the hosts of games, wherever they run. */
export interface TeamHosts {
  /** Calls a team's host, starting it if need be. */
  call<M extends keyof TeamHostApi>(
    team: string,
    method: M,
    args: Parameters<TeamHostApi[M]>,
  ): Promise<Awaited<ReturnType<TeamHostApi[M]>>>;
  /** The status as reported by a team's host; null if its game is not running. Does not start it. */
  find(team: string): Promise<TeamStatus | null>;
  /** Tells running games to drop these typed texts from memory. A game that is not running holds none. */
  forget(texts: readonly ErasedText[]): Promise<void>;
}
