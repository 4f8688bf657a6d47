import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { House } from '../house.ts';
import type { SessionRow } from '../storage/schema.ts';
import { sessionsOf } from '../storage/sessions.ts';
import { sessionLevel } from './sessionLevel.ts';
import { summary } from './summary.ts';

/** A coach's sessions, newest first. */
export async function listSessions(house: House, coach: string): Promise<SessionSummary[]> {
  const rows = await sessionsOf(house.db, coach);
  return Promise.all(rows.map(async row => summary(row, await titleOf(house, row), row)));
}

/** A level that this version can no longer read must not hide a coach's other sessions. */
async function titleOf(house: House, session: SessionRow): Promise<string> {
  try {
    return (await sessionLevel(house, session)).level.title.nl;
  } catch (error) {
    house.log.fault('level of a session not readable', error, { session: session.id });
    return session.level;
  }
}
