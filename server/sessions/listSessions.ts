import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { House } from '../house.ts';
import { sessionsOf } from '../storage/sessions.ts';
import { sessionLevel } from './sessionLevel.ts';
import { summary } from './summary.ts';

/** A coach's sessions, newest first. */
export async function listSessions(house: House, coach: string): Promise<SessionSummary[]> {
  const rows = await sessionsOf(house.db, coach);
  return Promise.all(rows.map(async row => summary(row, (await sessionLevel(house, row)).level.title.nl, row)));
}
