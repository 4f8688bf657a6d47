import { matchMaker } from '@colyseus/core';
import type { GameState } from '../../shared/game/state.ts';
import type { TeamTrouble } from '../../shared/protocol/teamTrouble.ts';

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

export async function tellSession(session: string, news: SessionNews): Promise<void> {
  await matchMaker.presence.publish(sessionTopic(session), news);
}

export async function tellPeopleChanged(session: string): Promise<void> {
  await matchMaker.presence.publish(peopleTopic(session), {});
}

/** A sign-in, a link or a share ended somewhere: rooms look again at who is in them. */
export const ACCESS_TOPIC = 'access-changed';

let revision = 0; // of who may do what, in this process: the only one that serves

/** Goes up whenever a right of somebody may have ended: what was found before it has to be looked at anew. */
export const accessRevision = (): number => revision;

export async function tellAccessChanged(): Promise<void> {
  revision += 1;
  await matchMaker.presence.publish(ACCESS_TOPIC, {});
}
