import { stat } from 'node:fs/promises';
import type { Log } from '../log.ts';
import { emptyLog } from './erase.ts';
import { storeFile, type Store } from './open.ts';

const LOOK_MS = 2000;
const LARGE_BYTES = 4 * 1024 * 1024;

/**
 * Moves the store's log into its file at once and whenever it grew, beside the games: on the connection that does not
 * acknowledge. From the first time on the file says of itself that its log belongs to it. Real time, since a disk knows
 * no other. The answer stops it.
 */
export async function keepLogSmall(store: Store, dataDir: string, log: Log): Promise<() => void> {
  const wal = `${storeFile(dataDir)}-wal`;
  let due = true;
  let told = false;
  let working = false;
  const empty = async (): Promise<void> => {
    working = true;
    try {
      await emptyLog(store.db);
      due = told = false;
    } catch (error) {
      if (!told) log.fault('the log of the store could not be emptied: tried again', error);
      due = told = true;
    }
    working = false;
  };
  const look = async (): Promise<void> => {
    const found = await stat(wal).catch(() => null);
    if (!working && found && (due || found.size >= LARGE_BYTES)) await empty();
  };
  await empty();
  const timer = setInterval(() => void look(), LOOK_MS).unref();
  return () => clearInterval(timer);
}
