import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';
import { WorkerDialect } from './WorkerDialect.ts';
import type { startThread } from './WorkerDriver.ts';

export type Db = Kysely<Database>;

/** Two connections to one file: a long report on one never holds up an acknowledgement on the other. */
export interface Store {
  db: Db;
  journal: Db;
  close(): Promise<void>;
}

/** Opens the file of a whole organisation and brings it to today's tables. `start`: where its connections live. */
export async function openStore(dataDir: string, start?: typeof startThread): Promise<Store> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'kandidaat.sqlite');
  const db: Db = new Kysely<Database>({ dialect: new WorkerDialect(path, start) });
  await migrate(db);
  const journal: Db = new Kysely<Database>({ dialect: new WorkerDialect(path, start) });
  return {
    db,
    journal,
    close: async () => {
      await journal.destroy();
      await db.destroy();
    },
  };
}

async function migrate(db: Db): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
}
