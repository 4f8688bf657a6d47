import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { Services } from '../services.ts';
import { sessionsFor, type ListedSession } from '../storage/sessions.ts';
import { isUnavailable } from '../storage/storeFault.ts';
import { quietSince, summary } from './summary.ts';

/** A coach's own sessions and those shared by colleagues, newest first. */
export async function listSessions(services: Services, coach: string): Promise<SessionSummary[]> {
  const rows = await sessionsFor(services.db, coach, quietSince(services));
  const summaries = await Promise.all(
    rows.map(row => summary(services, row, coach).catch((error: unknown) => noteMissing(services, row, error))),
  );
  return summaries.filter(one => one !== null);
}

/** One unreadable session does not hide the others; without the store there is no list. */
function noteMissing(services: Services, { id }: ListedSession, error: unknown): null {
  if (isUnavailable(error)) throw error;
  services.log.fault('could not read session: left out of a list', error, { session: id });
  return null;
}
