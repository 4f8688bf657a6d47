import { stat } from 'node:fs/promises';
import type { Log } from '../log.ts';
import { checkpointLog } from './erase.ts';
import { storeFile, type Store } from './open.ts';

const LOOK_MS = 2000;
const LARGE_BYTES = 4 * 1024 * 1024;

/**
 * Checkpoints the write-ahead log now and whenever it has grown, beside running games: on the connection that does not
 * acknowledge commands. From the first time on, the file is marked as belonging with its log. Uses real time, as disks do.
 * Returns a function that stops it.
 */
export async function checkpointRegularly(store: Store, dataDir: string, log: Log): Promise<() => void> {
  const wal = `${storeFile(dataDir)}-wal`;
  let due = true;
  let reported = false;
  let working = false;
  const empty = async (): Promise<void> => {
    working = true;
    try {
      await checkpointLog(store.db);
      due = reported = false;
    } catch (error) {
      if (!reported) log.fault('could not checkpoint the write-ahead log: retrying', error);
      due = reported = true;
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
