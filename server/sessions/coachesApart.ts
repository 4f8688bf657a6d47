import { tellPeopleChanged, tellSession } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { namesOf, seatsAtDoor, seatsOf, setProfile } from '../storage/seats.ts';
import { coachesOf } from './giveName.ts';
import { isCoachName, nameApart } from './names.ts';

/**
 * Tells people apart from a coach of their session who came later, or got another name: the coach keeps the name, a Bea who
 * was there is "Bea 2" from then on.
 */
export async function tellCoachesApart(services: Services, session: Pick<SessionRow, 'id' | 'coach_id'>): Promise<void> {
  const changed = await services.sessionQueue.run(session.id, async () => {
    const coaches = await coachesOf(services, session);
    const seats = [...(await seatsOf(services.db, session.id)), ...(await seatsAtDoor(services.db, session.id))];
    const alike = seats.filter(({ removed_at, erased_at, name }) => !removed_at && !erased_at && isCoachName(name, coaches));
    for (const { id, name } of alike)
      await setProfile(services.db, id, { name: nameApart(name, [name, ...(await namesOf(services.db, session.id, id))]) });
    return alike.length > 0;
  });
  if (!changed) return;
  await tellPeopleChanged(services, session.id);
  await tellSession(services, session.id, { type: 'changed' });
}

/** The same in every session: the first coach may have got another name before this start, or sessions another owner. */
export async function tellAllApart(services: Services): Promise<void> {
  const sessions = await services.db.selectFrom('session').select(['id', 'coach_id']).execute();
  for (const session of sessions) await tellCoachesApart(services, session);
}
