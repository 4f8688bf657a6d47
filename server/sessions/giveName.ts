import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { namesOf } from '../storage/seats.ts';
import { coachName } from '../storage/sessions.ts';
import { sharedWith } from '../storage/shares.ts';
import { isCoachName, nameApart } from './names.ts';

/**
 * The name by which somebody is called in a session when they ask for this one: nobody else has it. Null when it could
 * pass for a coach's. `seat`: of who is there already. Two people who ask at once must be asked one after the other.
 */
export async function giveName(
  services: Services,
  session: Pick<SessionRow, 'id' | 'coach_id'>,
  wanted: string,
  seat: string | null,
): Promise<string | null> {
  const [coaches, names] = await Promise.all([coachesOf(services, session), namesOf(services.db, session.id, seat)]);
  return isCoachName(wanted, coaches) ? null : nameApart(wanted, names);
}

/** The names of who leads a session. */
export async function coachesOf({ db }: Services, session: Pick<SessionRow, 'id' | 'coach_id'>): Promise<string[]> {
  const [owner, colleagues] = await Promise.all([coachName(db, session.coach_id), sharedWith(db, session.id)]);
  return [owner, ...colleagues.map(colleague => colleague.name)];
}
