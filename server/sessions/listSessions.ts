import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { House } from '../house.ts';
import { sessionsFor, type ListedSession } from '../storage/sessions.ts';
import { isAway } from '../storage/storeFault.ts';
import { quietSince, summary } from './summary.ts';

/** A coach's own sessions and those that colleagues share, newest first. */
export async function listSessions(house: House, coach: string): Promise<SessionSummary[]> {
  const rows = await sessionsFor(house.db, coach, quietSince(house));
  const told = await Promise.all(
    rows.map(row => summary(house, row, coach).catch((error: unknown) => leftOut(house, row, error))),
  );
  return told.filter(one => one !== null);
}

/** A session that cannot be told of hides no other; while the store is away there is no list. */
function leftOut(house: House, { id }: ListedSession, error: unknown): null {
  if (isAway(error)) throw error;
  house.log.fault('session left out of a list', error, { session: id });
  return null;
}
