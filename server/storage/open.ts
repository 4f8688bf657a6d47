import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { restrictToUser } from './restrictToUser.ts';
import type { Database } from './schema.ts';
import { refuseNewer } from './refuseNewer.ts';
import { markComplete } from './stamp.ts';
import { ValidatedRows, type InvalidCell } from './ValidatedRows.ts';
import { WorkerDialect } from './WorkerDialect.ts';
import type { startThread } from './WorkerDriver.ts';

export type Db = Kysely<Database>;

/** Two connections to one file, so that a long report on one never delays a command on the other. */
export interface Store {
  db: Db;
  journal: Db;
  /** Resolves if a thread of the store ends unexpectedly: from then on nothing can be saved. */
  ended: Promise<Error>;
  close(): Promise<void>;
}

/** The file with all data of an organisation. */
export const storeFile = (dataDir: string): string => join(dataDir, 'kandidaat.sqlite');

/**
 * Opens an organisation's data file and migrates it. Rejects with a StoreError or a StartupError. `start` starts the threads
 * of its connections; `onOdd` is called with each unreadable cell.
 */
export async function openStore(
  dataDir: string,
  start?: typeof startThread,
  onOdd?: (cell: InvalidCell) => void,
): Promise<Store> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = storeFile(dataDir);
  restrictToUser(path);
  const { promise: ended, resolve: onEnded } = Promise.withResolvers<Error>();
  const plugins = [new ValidatedRows(onOdd)];
  const db: Db = new Kysely<Database>({ dialect: new WorkerDialect(path, start, onEnded), plugins });
  const journal: Db = new Kysely<Database>({ dialect: new WorkerDialect(path, start, onEnded), plugins });
  const close = async (): Promise<void> => {
    await markComplete(db).catch(() => undefined); // if it cannot be written, whoever tried to write reports it
    await journal.destroy();
    await db.destroy();
  };
  try {
    await refuseNewer(db, dataDir);
    await migrate(db);
    await sql`select 1`.execute(journal); // the connection opens at its first query: now, not during a meeting
  } catch (error) {
    await journal.destroy();
    await db.destroy();
    throw error;
  }
  return { db, journal, ended, close };
}

/** Another connection to an open file, for a worker thread. `onEnded`: see `WorkerDialect`. */
export const openReader = (dataDir: string, onEnded: (why: Error) => void): Db =>
  new Kysely<Database>({
    dialect: new WorkerDialect(storeFile(dataDir), undefined, onEnded),
    plugins: [new ValidatedRows()],
  });

async function migrate(db: Db): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
}
