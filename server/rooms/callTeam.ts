import { matchMaker } from '@colyseus/core';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { TeamStatus } from '../sessions/topic.ts';
import type { Answer } from './answer.ts';
import { wakeRoom } from './wakeRoom.ts';

/** What the rest of the server may ask of a team's room. The room is woken when it is not alive. */
export interface TeamCalls {
  fromCoach(coach: string, command: CoachTeamCommand, client: string): Promise<Answer>;
  restart(coach: string, puzzle: string | null, client: string): Promise<Answer>;
  addSeat(seat: string): Promise<Answer>;
  removeSeat(seat: string, why: 'removed' | 'moved'): Promise<Answer>;
  status(): Promise<TeamStatus>;
}

/** Calls a team's room, waking it if need be. */
export async function callTeam<M extends keyof TeamCalls>(
  team: string,
  method: M,
  args: Parameters<TeamCalls[M]>,
): Promise<Awaited<ReturnType<TeamCalls[M]>>> {
  return (await matchMaker.remoteRoomCall(await wakeRoom('team', team), method, args)) as Awaited<ReturnType<TeamCalls[M]>>;
}

/** What a team's room tells of itself; null when it is not alive. It is not woken. */
export async function findLiveTeam(team: string): Promise<TeamStatus | null> {
  const [alive] = await matchMaker.query({ name: 'team', team });
  return alive ? ((await matchMaker.remoteRoomCall(alive.roomId, 'status', [])) as TeamStatus) : null;
}
