import type { House } from '../house.ts';
import { leaveTally } from '../reports/leaveTally.ts';
import { eraseSession } from '../storage/erase.ts';
import { teamsOf } from '../storage/teams.ts';
import { tellAccessChanged } from '../news/accessNews.ts';

/**
 * Ends a session's rooms and deletes all that is known of it. Who is just joining or renaming is before or behind it; what
 * is written later the store refuses itself, since there is no session any more.
 */
export async function deleteSession(house: House, session: string): Promise<void> {
  await house.rehearsals.stop(session); // not in its turn: the last bots may be joining
  await house.sessionQueue.run(session, async () => {
    const teams = (await teamsOf(house.db, session)).map(team => team.id);
    await house.sessionHosts.end(session, teams);
    await house.journal.flush();
    await leaveTally(house, session);
    await eraseSession(house.store, session);
    await house.sessionHosts.end(session, teams); // who came back meanwhile
    for (const team of teams) house.paperwork.forget(team);
  });
  await tellAccessChanged(house); // rooms that were just opening
  house.log.note('session deleted', { session });
}
