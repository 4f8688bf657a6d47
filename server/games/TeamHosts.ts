import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { TeamStatus } from '../news/sessionNews.ts';
import type { ErasedText } from '../storage/eraseNames.ts';
import type { Answer } from './answer.ts';

/** What the rest of the server may ask of the host of a team's game. */
export interface TeamCalls {
  fromCoach(coach: string, command: CoachTeamCommand, client: string): Promise<Answer>;
  restart(coach: string, puzzle: string | null, client: string): Promise<Answer>;
  addSeat(seat: string): Promise<Answer>;
  removeSeat(seat: string, why: 'removed' | 'moved'): Promise<Answer>;
  status(): Promise<TeamStatus>;
}

/** How the hosts of games are reached, wherever they run. */
export interface TeamHosts {
  /** Asks a team's host, which is woken if need be. */
  call<M extends keyof TeamCalls>(
    team: string,
    method: M,
    args: Parameters<TeamCalls[M]>,
  ): Promise<Awaited<ReturnType<TeamCalls[M]>>>;
  /** What a team's host tells of itself; null when its game does not run. It is not woken. */
  find(team: string): Promise<TeamStatus | null>;
  /** Games that run keep typed texts in memory: they let go of these. One that sleeps has nothing to forget. */
  forget(texts: readonly ErasedText[]): Promise<void>;
}
