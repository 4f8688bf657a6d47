import { publishAccessChanged } from '../news/accessNews.ts';
import type { Services } from '../services.ts';
import { deleteOldDone } from '../storage/doneActs.ts';
import { overwriteFreed } from '../storage/erase.ts';
import { removeOldFollowUps } from '../storage/followUps.ts';
import { removeOldKeptPages } from '../storage/keptPages.ts';
import { removeOrphans } from '../storage/removeOrphans.ts';
import { sessionsToDelete } from '../storage/sessions.ts';
import { deleteSession } from './deleteSession.ts';
import { deleteAbandonedDoorSeats } from './deleteAbandonedDoorSeats.ts';

const HOUR = 3600 * 1000;

/**
 * Deletes sessions whose retention has ended, pages that were kept long enough, orphan rows, and people who waited at a door in vain, now and every hour.
 * Returns a function that stops it.
 */
export function startRetention(services: Services): () => void {
  let cancel = (): void => {};
  let stopped = false;
  const run = async (): Promise<void> => {
    try {
      for (const session of await sessionsToDelete(services.db, services.clock.now()))
        await deleteSession(services, session).catch((error: unknown) => {
          if (!stopped) services.log.fault('deleting an old session failed: it is tried again in an hour', error, { session });
        });
      const kept = await removeOldKeptPages(services.db, services.clock.now());
      if (kept > 0) services.paperwork.forget('');
      const deleted = kept + (await removeOldFollowUps(services.db, services.clock.now())) + (await removeOrphans(services.db));
      if (deleted > 0) await overwriteFreed(services.store);
      await deleteAbandonedDoorSeats(services);
      await services.coaches.deleteExpired();
      await deleteOldDone(services.db, services.clock.now());
      await publishAccessChanged(services); // sign-ins may have ended
    } catch (error) {
      if (!stopped) services.log.fault('deleting old sessions failed', error);
    }
    if (!stopped) cancel = services.clock.setTimer(services.clock.now() + HOUR, run);
  };
  cancel = services.clock.setTimer(services.clock.now(), run);
  return () => {
    stopped = true;
    cancel();
  };
}
