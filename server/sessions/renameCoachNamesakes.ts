import { publishPeopleChanged, publishSessionNews } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { namesOf, seatsAtDoor, seatsOf, setProfile } from '../storage/seats.ts';
import { coachesOf } from './uniqueName.ts';
import { isCoachName, distinctName } from './names.ts';

/**
 * Renames people whose name clashes with that of a coach who joined the session later, or was renamed: the coach keeps the
 * name, and a participant Bea becomes "Bea 2".
 */
export async function renameCoachNamesakes(services: Services, session: Pick<SessionRow, 'id' | 'coach_id'>): Promise<void> {
  const changed = await services.sessionQueue.run(session.id, async () => {
    const coaches = await coachesOf(services, session);
    const seats = [...(await seatsOf(services.db, session.id)), ...(await seatsAtDoor(services.db, session.id))];
    const alike = seats.filter(({ removed_at, erased_at, name }) => !removed_at && !erased_at && isCoachName(name, coaches));
    for (const { id, name } of alike)
      await setProfile(services.db, id, { name: distinctName(name, [name, ...(await namesOf(services.db, session.id, id))]) });
    return alike.length > 0;
  });
  if (!changed) return;
  await publishPeopleChanged(services, session.id);
  await publishSessionNews(services, session.id, { type: 'changed' });
}

/** The same for all sessions: before this start the first coach may have been renamed, or sessions may have got another owner. */
export async function renameAllCoachNamesakes(services: Services): Promise<void> {
  const sessions = await services.db.selectFrom('session').select(['id', 'coach_id']).execute();
  for (const session of sessions) await renameCoachNamesakes(services, session);
}
