import { publishAccessChanged } from '../news/accessNews.ts';
import { pagesToKeep } from '../plans/keepPages.ts';
import { storeSessionTally } from '../reports/storeSessionTally.ts';
import type { Services } from '../services.ts';
import { eraseSession, overwriteFreed } from '../storage/erase.ts';
import { findSession } from '../storage/sessions.ts';
import { teamsOf } from '../storage/teams.ts';

/**
 * Closes a session's rooms and deletes everything about it, except the own pages that people chose to keep. Joins, renames and
 * erasing in progress come before or after it; later
 * writes are refused by the store, since the session no longer exists.
 */
export async function deleteSession(services: Services, session: string): Promise<void> {
  await services.rehearsals.forget(session); // not queued: the last bots may be joining
  await services.sessionQueue.run(session, async () => {
    const teams = (await teamsOf(services.db, session)).map(team => team.id);
    await services.sessionHosts.end(session, teams);
    await services.journal.flush();
    await storeSessionTally(services, session);
    const row = await findSession(services.db, session);
    if (!row) return;
    await eraseSession(services.store, session, await pagesToKeep(services, row));
    try {
      await services.sessionHosts.end(session, teams); // for those who reconnected in the meantime
      for (const team of teams) services.paperwork.forget(team);
    } finally {
      await overwriteFreed(services.store);
    }
  });
  await publishAccessChanged(services); // for rooms that were just opening
  services.log.note('session deleted', { session });
}
