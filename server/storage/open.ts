import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { onlyOurs } from './onlyOurs.ts';
import type { Database } from './schema.ts';
import { refuseNewer } from './refuseNewer.ts';
import { sayWhole } from './stamp.ts';
import { TidyRows, type OddCell } from './TidyRows.ts';
import { WorkerDialect } from './WorkerDialect.ts';
import type { startThread } from './WorkerDriver.ts';

export type Db = Kysely<Database>;

/** Two connections to one file: a long report on one never holds up an acknowledgement on the other. */
export interface Store {
  db: Db;
  journal: Db;
  /** Resolves when a thread of the store ends and nobody asked for it: from then on nothing can be kept. */
  ended: Promise<Error>;
  close(): Promise<void>;
}

/** Where the data of a whole organisation stand. */
export const storeFile = (dataDir: string): string => join(dataDir, 'kandidaat.sqlite');

/**
 * Opens the file of a whole organisation and brings it to today's tables. Rejects with a StoreError, or a WrongStart. `start`:
 * where its connections live; `onOdd` hears which cell of which row cannot be read.
 */
export async function openStore(dataDir: string, start?: typeof startThread, onOdd?: (cell: OddCell) => void): Promise<Store> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = storeFile(dataDir);
  onlyOurs(path);
  const { promise: ended, resolve: onEnded } = Promise.withResolvers<Error>();
  const plugins = [new TidyRows(onOdd)];
  const db: Db = new Kysely<Database>({ dialect: new WorkerDialect(path, start, onEnded), plugins });
  const journal: Db = new Kysely<Database>({ dialect: new WorkerDialect(path, start, onEnded), plugins });
  const close = async (): Promise<void> => {
    await sayWhole(db).catch(() => undefined); // it cannot be written: then that is told by whoever tried
    await journal.destroy();
    await db.destroy();
  };
  try {
    await refuseNewer(db, dataDir);
    await migrate(db);
    await sql`select 1`.execute(journal); // it opens with the first word: now, not in a meeting
  } catch (error) {
    await journal.destroy();
    await db.destroy();
    throw error;
  }
  return { db, journal, ended, close };
}

/** One more connection to a file that is open already, for a thread that works things out. `onEnded`: see `WorkerDialect`. */
export const openReader = (dataDir: string, onEnded: (why: Error) => void): Db =>
  new Kysely<Database>({
    dialect: new WorkerDialect(storeFile(dataDir), undefined, onEnded),
    plugins: [new TidyRows()],
  });

async function migrate(db: Db): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
}
