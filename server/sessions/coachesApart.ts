import type { House } from '../house.ts';
import type { SessionRow } from '../storage/schema.ts';
import { namesOf, seatsAtDoor, seatsOf, setProfile } from '../storage/seats.ts';
import { coachesOf } from './giveName.ts';
import { tellPeopleChanged, tellSession } from '../news/sessionNews.ts';
import { isCoachName, nameApart } from './names.ts';

/**
 * Tells people apart from a coach of their session who came later, or got another name: the coach keeps the name, a Bea who
 * was there is "Bea 2" from then on.
 */
export async function tellCoachesApart(house: House, session: Pick<SessionRow, 'id' | 'coach_id'>): Promise<void> {
  const changed = await house.sessionQueue.run(session.id, async () => {
    const coaches = await coachesOf(house, session);
    const seats = [...(await seatsOf(house.db, session.id)), ...(await seatsAtDoor(house.db, session.id))];
    const alike = seats.filter(({ removed_at, erased_at, name }) => !removed_at && !erased_at && isCoachName(name, coaches));
    for (const { id, name } of alike)
      await setProfile(house.db, id, { name: nameApart(name, [name, ...(await namesOf(house.db, session.id, id))]) });
    return alike.length > 0;
  });
  if (!changed) return;
  await tellPeopleChanged(house, session.id);
  await tellSession(house, session.id, { type: 'changed' });
}

/** The same in every session: the first coach may have got another name before this start, or sessions another owner. */
export async function tellAllApart(house: House): Promise<void> {
  const sessions = await house.db.selectFrom('session').select(['id', 'coach_id']).execute();
  for (const session of sessions) await tellCoachesApart(house, session);
}
