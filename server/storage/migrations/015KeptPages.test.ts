import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { migrations } from '../migrations.ts';
import { openStore } from '../open.ts';
import { findPlan, readPlan } from '../plans.ts';
import { WorkerDialect } from '../WorkerDialect.ts';

test('plans of before are whole, shared with nobody and kept no longer than their session', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kandidaat-015-'));
  const db = new Kysely<unknown>({ dialect: new WorkerDialect(join(dir, 'kandidaat.sqlite')) });
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '014'));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => before } }).migrateToLatest();
  expect(error).toBeUndefined();
  await sql`insert into session (id, code, coach_id, level, level_hash, language, created_at, delete_on)
    values ('s', 'c1', 'ans', 'l', 'h', 'nl', 0, 9)`.execute(db);
  await sql`insert into seat (id, session_id, name, portrait, language, practice, joined_at)
    values ('ria', 's', 'Ria', 'p01', 'nl', '[]', 1)`.execute(db);
  await sql`insert into plan (seat_id, plan, contact, at) values ('ria', '{"step":"Ik bel"}', '06', 2)`.execute(db);
  await db.destroy();

  const store = await openStore(dir);
  const plan = await findPlan(store.db, 'ria');
  expect(plan).toMatchObject({ contact: '06', at: 2, shared_at: null, keep_at: null });
  expect(readPlan(plan).step).toBe('Ik bel');
  await store.close();
  rmSync(dir, { recursive: true });
});
