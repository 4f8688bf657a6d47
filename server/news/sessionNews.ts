import type { GameState } from '../../shared/game/state.ts';
import type { TeamTrouble } from '../../shared/protocol/teamTrouble.ts';
import type { OnBus } from './Bus.ts';

/** What is told to the room of a session. `team`: where one of its games stands now. */
export type SessionNews = { type: 'changed' } | { type: 'team'; status: TeamStatus };

export interface TeamStatus {
  team: string;
  state: GameState | null;
  online: string[]; // seats
  offlineSince: Record<string, number>; // seat -> epoch ms
  quiet: Record<string, number>; // seats that are online and touch nothing -> epoch ms of the last touch
  time: { stoodAt: number | null; ahead: number }; // the team's own time against the server's
  trouble: TeamTrouble | null;
}

export const sessionTopic = (session: string): string => `session-news:${session}`;
/** Somebody of this session changed name, portrait or language. */
export const peopleTopic = (session: string): string => `session-people:${session}`;

export async function tellSession({ bus }: OnBus, session: string, news: SessionNews): Promise<void> {
  await bus.publish(sessionTopic(session), news);
}

export async function tellPeopleChanged({ bus }: OnBus, session: string): Promise<void> {
  await bus.publish(peopleTopic(session), {});
}
