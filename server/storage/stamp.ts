import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql, type QueryExecutorProvider } from 'kysely';
import { OneAtATime } from '../concurrency/OneAtATime.ts';
import { StoreError } from './WorkerDriver.ts';

// SQLite's `user_version` stores which version of the program wrote last: 1002003 is 1.2.3. A negative value means that
// the latest data are in the write-ahead log beside the file. While a server runs the file itself has a negative value,
// but whoever reads file and log together, as a backup does, sees that the data are complete.
const packageJson = resolve(import.meta.dirname, '../../package.json');
export const VERSION = (JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string }).version;

const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60; // offset in the file's header
const HEADER_BYTES = 100;

const numberOf = (version: string): number => version.split('.').reduce((sum, part) => sum * 1000 + parseInt(part, 10), 0);

/** The version for a stamp: 1002003 is 1.2.3. */
export function versionOf(stamp: number): string {
  const n = Math.abs(stamp);
  return [Math.trunc(n / 1e6), Math.trunc(n / 1000) % 1000, n % 1000].join('.');
}

export const isNewer = (stamp: number): boolean => Math.abs(stamp) > numberOf(VERSION);

/**
 * Reads a file's stamp, without its log. `null`: nothing was ever written to it. Only for a file that nobody in this
 * process has open: closing it would release the locks on it.
 */
export function readStamp(path: string): { isDatabase: boolean; stamp: number } | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isFile()) return { isDatabase: false, stamp: 0 };
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, header);
    if (read === 0) return null;
    return { isDatabase: header.toString('latin1', 0, MAGIC.length) === MAGIC, stamp: header.readInt32BE(USER_VERSION_AT) };
  } finally {
    closeSync(file);
  }
}

const stamping = new OneAtATime(); // concurrent stamping would overwrite each other
const write = (db: QueryExecutorProvider, stamp: number) => sql`pragma user_version=${sql.raw(String(stamp))}`.execute(db);

/** Runs `work`, which checkpoints the log, such that afterwards the file is marked as belonging with its log. */
export async function checkpointAndStamp<T>(db: QueryExecutorProvider, work: () => Promise<T>): Promise<T> {
  return stamping.run(async () => {
    const stamped = await write(db, -numberOf(VERSION)).then(() => true, unlessFull);
    try {
      return await work();
    } finally {
      if (stamped) await write(db, numberOf(VERSION));
    }
  });
}

/** Before a stop, once the log is in the file: marks the file as complete. Only repairs what a failed write left behind. */
export async function markComplete(db: QueryExecutorProvider): Promise<void> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  if (rows[0]!.user_version < 0) await write(db, numberOf(VERSION));
}

const FULL = 13;

/** A checkpoint is what frees space: a full disk must not prevent it. */
function unlessFull(error: unknown): false {
  if (error instanceof StoreError && error.errcode === FULL) return false;
  throw error;
}
