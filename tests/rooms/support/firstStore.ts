import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { first } from '../../../server/storage/migrations/001First.ts';
import { WorkerDialect } from '../../../server/storage/WorkerDialect.ts';

/** The tables of the first version that tests fill. */
export interface FirstTables {
  coach: { id: string; name: string; secret: string; created_at: number };
  sign_in: { token_hash: string; coach_id: string; created_at: number; expires_at: number };
  level_source: { hash: string; level: string; json: string; created_at: number };
  session: {
    id: string;
    code: string;
    coach_id: string;
    level: string;
    level_hash: string;
    language: string;
    minutes: number | null;
    created_at: number;
    delete_on: number;
  };
  team: {
    id: string;
    session_id: string;
    name: string;
    position: number;
    seed: number;
    created_at: number;
    started_at: number | null;
    alive_at: number | null;
  };
  seat: {
    id: string;
    session_id: string;
    team_id: string | null;
    token_hash: string;
    name: string;
    portrait: string;
    language: string;
    practice: string;
    hand_at: number | null;
    joined_at: number;
    removed_at: number | null;
  };
  journal: { team_id: string; seq: number; at: number; by: string; client_id: string | null; command: string };
}

/** A database file of the first version. */
export async function firstStore(dataDir: string): Promise<Kysely<FirstTables>> {
  mkdirSync(dataDir, { recursive: true });
  const db = new Kysely<FirstTables>({ dialect: new WorkerDialect(join(dataDir, 'kandidaat.sqlite')) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ '001_first': first }) },
  }).migrateToLatest();
  if (error) throw error;
  return db;
}
