import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';
import { WorkerDialect } from './WorkerDialect.ts';

export type Db = Kysely<Database>;

/** Two connections to one file: a long report on one never holds up an acknowledgement on the other. */
export interface Store {
  db: Db;
  journal: Db;
  close(): Promise<void>;
}

/** Opens the file of a whole organisation and brings it to today's tables. */
export async function openStore(dataDir: string): Promise<Store> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'kandidaat.sqlite');
  const db: Db = new Kysely<Database>({ dialect: new WorkerDialect(path) });
  await migrate(db);
  const journal: Db = new Kysely<Database>({ dialect: new WorkerDialect(path) });
  return {
    db,
    journal,
    close: async () => {
      await journal.destroy();
      await db.destroy();
    },
  };
}

/** One more connection to a file that is open already, for a thread that only reads. */
export const openReader = (dataDir: string): Db =>
  new Kysely<Database>({ dialect: new WorkerDialect(join(dataDir, 'kandidaat.sqlite')) });

async function migrate(db: Db): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
}
