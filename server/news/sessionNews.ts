import type { GameState } from '../../shared/game/state.ts';
import type { TeamTrouble } from '../../shared/protocol/teamTrouble.ts';
import type { HasBus } from './Bus.ts';

/** News for the room of a session. `team`: the current status of one of its games. */
export type SessionNews = { type: 'changed' } | { type: 'team'; status: TeamStatus };

export interface TeamStatus {
  team: string;
  state: GameState | null;
  online: string[]; // seats
  offlineSince: Record<string, number>; // seat -> epoch ms
  quiet: Record<string, number>; // seats that are online but inactive -> epoch ms of the last activity
  time: { stoodAt: number | null; ahead: number }; // the team's own time relative to the server's
  trouble: TeamTrouble | null;
}

export const sessionTopic = (session: string): string => `session-news:${session}`;
/** Published when somebody of this session changed name, portrait or language. */
export const peopleTopic = (session: string): string => `session-people:${session}`;

export async function publishSessionNews({ bus }: HasBus, session: string, news: SessionNews): Promise<void> {
  await bus.publish(sessionTopic(session), news);
}

export async function publishPeopleChanged({ bus }: HasBus, session: string): Promise<void> {
  await bus.publish(peopleTopic(session), {});
}
