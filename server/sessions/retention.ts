import type { House } from '../house.ts';
import { forgetDone } from '../storage/doneActs.ts';
import { wipeFreed } from '../storage/erase.ts';
import { removeOldFollowUps } from '../storage/followUps.ts';
import { removeOrphans } from '../storage/removeOrphans.ts';
import { sessionsToDelete } from '../storage/sessions.ts';
import { tellAccessChanged } from '../news/accessNews.ts';
import { emptyDoors } from './emptyDoors.ts';
import { deleteSession } from './deleteSession.ts';

const HOUR = 3600 * 1000;

/**
 * Deletes every session whose day has come, what is left of those that are gone, and who waited at a door in vain, now and
 * every hour. The answer stops it.
 */
export function keepRetention(house: House): () => void {
  let cancel = (): void => {};
  let stopped = false;
  const run = async (): Promise<void> => {
    try {
      for (const session of await sessionsToDelete(house.db, house.clock.now())) await deleteSession(house, session);
      const gone = (await removeOldFollowUps(house.db, house.clock.now())) + (await removeOrphans(house.db));
      if (gone > 0) await wipeFreed(house.store);
      await emptyDoors(house);
      await house.coaches.tidy();
      await forgetDone(house.db, house.clock.now());
      await tellAccessChanged(house); // who is signed in no longer
    } catch (error) {
      if (!stopped) house.log.fault('deleting old sessions failed', error);
    }
    if (!stopped) cancel = house.clock.setTimer(house.clock.now() + HOUR, run);
  };
  cancel = house.clock.setTimer(house.clock.now(), run);
  return () => {
    stopped = true;
    cancel();
  };
}
