import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { namesOf } from '../storage/seats.ts';
import { coachName } from '../storage/sessions.ts';
import { sharedWith } from '../storage/shares.ts';
import { isCoachName, distinctName } from './names.ts';

/**
 * The unique name that somebody gets in a session when they ask for this one. Null if it could pass for a coach's. `seat`:
 * of somebody who is there already. Not safe for concurrent calls: ask for one person at a time.
 */
export async function uniqueName(
  services: Services,
  session: Pick<SessionRow, 'id' | 'coach_id'>,
  wanted: string,
  seat: string | null,
): Promise<string | null> {
  const [coaches, names] = await Promise.all([coachesOf(services, session), namesOf(services.db, session.id, seat)]);
  return isCoachName(wanted, coaches) ? null : distinctName(wanted, names);
}

/** The names of the coaches of a session. */
export async function coachesOf({ db }: Services, session: Pick<SessionRow, 'id' | 'coach_id'>): Promise<string[]> {
  const [owner, colleagues] = await Promise.all([coachName(db, session.coach_id), sharedWith(db, session.id)]);
  return [owner, ...colleagues.map(colleague => colleague.name)];
}
