import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';

const TRY_MS = 1000;
const TELL_MS = 30_000;
const LITTLE_BYTES = 64 * 1024;
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);
const [FULL, IOERR, CANTOPEN] = [13, 10, 14];

/** Whether a failure is caused by a full disk. SQLite reports some of those as disk errors. */
function isFull(error: unknown, folder: string): boolean {
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code !== undefined && NO_ROOM.has(code)) return true;
  if (errcode === undefined) return false;
  const kind = errcode & 0xff;
  return kind === FULL || ((kind === IOERR || kind === CANTOPEN) && bytesFree(folder) < LITTLE_BYTES);
}

/** Free bytes on the disk of a folder that may not exist yet. */
function bytesFree(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return dirname(folder) === folder ? Infinity : bytesFree(dirname(folder));
  }
}

/** Runs `work`, retrying while the disk is full and saying so every half minute. Any other failure is thrown. */
export async function retryWhileDiskFull<T>(folder: string, log: Log, work: () => Promise<T>): Promise<T> {
  let reportedAt = -Infinity;
  for (;;) {
    try {
      const done = await work();
      if (reportedAt > -Infinity) log.note('the disk has space again: the start continues');
      return done;
    } catch (error) {
      if (!isFull(error, folder)) throw error;
      if (performance.now() - reportedAt >= TELL_MS) {
        reportedAt = performance.now();
        log.note(`the disk of DATA_DIR (${folder}) is full: the start waits, and continues once there is space`);
      }
      await wait(TRY_MS);
    }
  }
}
