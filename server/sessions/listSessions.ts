import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { House } from '../house.ts';
import { sessionsFor } from '../storage/sessions.ts';
import { quietSince, summary } from './summary.ts';

/** A coach's own sessions and those that colleagues share, newest first. */
export async function listSessions(house: House, coach: string): Promise<SessionSummary[]> {
  const rows = await sessionsFor(house.db, coach, quietSince(house));
  return Promise.all(rows.map(row => summary(house, row, coach)));
}
