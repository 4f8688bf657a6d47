import { tellAccessChanged } from '../news/accessNews.ts';
import { leaveTally } from '../reports/leaveTally.ts';
import type { Services } from '../services.ts';
import { eraseSession } from '../storage/erase.ts';
import { teamsOf } from '../storage/teams.ts';

/**
 * Ends a session's rooms and deletes all that is known of it. Who is just joining or renaming is before or behind it; what
 * is written later the store refuses itself, since there is no session any more.
 */
export async function deleteSession(services: Services, session: string): Promise<void> {
  await services.rehearsals.stop(session); // not in its turn: the last bots may be joining
  await services.sessionQueue.run(session, async () => {
    const teams = (await teamsOf(services.db, session)).map(team => team.id);
    await services.sessionHosts.end(session, teams);
    await services.journal.flush();
    await leaveTally(services, session);
    await eraseSession(services.store, session);
    await services.sessionHosts.end(session, teams); // who came back meanwhile
    for (const team of teams) services.paperwork.forget(team);
  });
  await tellAccessChanged(services); // rooms that were just opening
  services.log.note('session deleted', { session });
}
