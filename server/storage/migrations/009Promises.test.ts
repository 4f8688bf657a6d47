import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { migrations } from '../migrations.ts';
import { openStore } from '../open.ts';
import { WorkerDialect } from '../WorkerDialect.ts';

test('in older data, people who joined keep their personal page; links count as the owner’s, and whoever used one keeps the seat', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kandidaat-009-'));
  const db = new Kysely<unknown>({ dialect: new WorkerDialect(join(dir, 'kandidaat.sqlite')) });
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '009'));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => before } }).migrateToLatest();
  expect(error).toBeUndefined();
  await sql`insert into session (id, code, coach_id, level, level_hash, language, created_at, delete_on)
    values ('s', 'c1', 'ans', 'l', 'h', 'nl', 0, 9)`.execute(db);
  await sql`insert into seat (id, session_id, name, portrait, language, practice, joined_at) values ('ria', 's', 'Ria', 'p01', 'nl', '[]', 1)`.execute(
    db,
  );
  for (const [hash, kind, made, used] of [
    ['joined', 'person', 1, 1],
    ['sits', 'person', 2, 5],
    ['unopened', 'person', 3, null],
    ['along', 'coach', 4, 4],
  ] as const)
    await sql`insert into seat_token (token_hash, seat_id, kind, created_at, used_at) values (${hash}, 'ria', ${kind}, ${made}, ${used})`.execute(
      db,
    );
  await db.destroy();

  const store = await openStore(dir);
  const rows = await store.db
    .selectFrom('seat_token')
    .select(['token_hash', 'made_by', 'page', 'ended_at'])
    .orderBy('created_at')
    .execute();
  expect(rows).toEqual([
    { token_hash: 'joined', made_by: null, page: null, ended_at: null },
    { token_hash: 'sits', made_by: 'ans', page: null, ended_at: null },
    { token_hash: 'unopened', made_by: 'ans', page: null, ended_at: null },
    { token_hash: 'along', made_by: 'ans', page: null, ended_at: null },
  ]);
  const [secret] = await store.db.selectFrom('server_secret').selectAll().execute();
  expect(secret!.value).toMatch(/^[\w-]{43}$/);
  await store.close();
  const again = await openStore(dir);
  expect(await again.db.selectFrom('server_secret').selectAll().execute()).toEqual([secret]); // created once
  await again.close();
  rmSync(dir, { recursive: true });
});
