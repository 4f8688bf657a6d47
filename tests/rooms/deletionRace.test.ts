import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Joined } from '../../shared/protocol/http.ts';
import { deleteSession } from '../../server/retention/deleteSession.ts';
import { openStore } from '../../server/storage/open.ts';
import { SESSION_TABLES, removeOrphans } from '../../server/storage/removeOrphans.ts';
import { setWish } from '../../server/storage/wishes.ts';
import { api } from './support/api.ts';
import { PLAN } from './support/playedSession.ts';
import { TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

const OLD = 'Zwanehilde'; // of somebody whom an older version left behind
let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open({}, async dataDir => {
    const store = await openStore(dataDir);
    const later = ['coach_note', 'around']; // they have their trigger from a later step
    for (const table of Object.keys(SESSION_TABLES).filter(one => !later.includes(one)))
      await sql`drop trigger ${sql.ref(`${table}_whole`)}`.execute(store.db);
    await sql`insert into seat (id, session_id, name, portrait, language, practice, joined_at)
      values ('left', 'gone', ${OLD}, 'p01', 'nl', '[]', 1)`.execute(store.db);
    await sql`insert into former_name (seat_id, name) values ('left', ${`${OLD}-vroeger`})`.execute(store.db);
    await sql`insert into text (id, team_id, by, at, text) values ('x', 'gone', 'left', 1, ${`${OLD} was hier`})`.execute(
      store.db,
    );
    await store.close();
    const { migrations } = await import('../../server/storage/migrations.ts');
    const again = await openStore(dataDir);
    await sql`drop index seat_token_page`.execute(again.db);
    await migrations['011_whole']!.up(again.db);
    await again.close();
  });
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

const onDisk = (word: string): string[] =>
  readdirSync(place.dataDir).filter(name => readFileSync(join(place.dataDir, name)).includes(Buffer.from(word)));

test('remains of deleted sessions are removed at startup, to the last byte', async () => {
  await until(() => onDisk(OLD).length === 0, `no file holds ${OLD}`);
  expect(await removeOrphans(place.services.db)).toBe(0);
});

test('every table with session data refuses rows of a deleted session, and is swept', async () => {
  const tables = await place.services.db.introspection.getTables();
  const hangs = tables.filter(({ columns }) => columns.some(({ name }) => /^(session|seat|team)_id$/.test(name)));
  expect(Object.keys(SESSION_TABLES).sort()).toEqual(hangs.map(({ name }) => name).sort());
  const { rows } = await sql<{ tbl_name: string }>`select tbl_name from sqlite_master where type = 'trigger'`.execute(
    place.services.db,
  );
  expect(rows.map(row => row.tbl_name).sort()).toEqual(Object.keys(SESSION_TABLES).sort());
});

test('a join during deletion either precedes it or is told that the session has ended; no name remains', async () => {
  const coach = await place.coach();
  for (let round = 0; round < 3; round++) {
    const session = await coach.newSession();
    const ria = await place.person(session, 'Ria');
    const joins = Array.from({ length: 8 }, async (_, n) => {
      for (let turn = 0; turn < n + round; turn++) await new Promise(setImmediate);
      return api<Joined>(place.url, 'POST', '/api/join', {
        body: { code: session.code, name: `Wezewees${round}${n}`, portrait: 'p01', language: 'nl' },
      });
    });
    const gone = coach.api('DELETE', `/api/sessions/${session.id}`, { name: session.name });
    const plans = Array.from({ length: 4 }, () => api(place.url, 'PUT', '/api/own/plan', { token: ria.token, body: PLAN }));
    const statuses = (await Promise.all(joins)).map(({ status }) => status);
    expect((await gone).status).toBe(200);
    expect(statuses.filter(status => ![201, 404, 410].includes(status))).toEqual([]);
    expect((await Promise.all(plans)).map(({ status }) => status).filter(status => ![200, 404, 410].includes(status))).toEqual(
      [],
    );
    expect(await removeOrphans(place.services.db), 'rows of nobody').toBe(0);
    expect(onDisk(`Wezewees${round}`)).toEqual([]);
  }
});

test('a request that read the session before its deletion can add nothing to it', async () => {
  const { coach, session, people, team } = await place.team(['Ria', 'Jan', 'Mia', 'Bo']);
  const { services } = place;
  const entry = { seq: 900, at: 1, client: null, command: { by: people[0]!.seat, type: 'hand', up: true } } as const;
  expect((await coach.api('DELETE', `/api/sessions/${session.id}`, { name: session.name })).status).toBe(200);
  for (const { line } of people) await until(() => line!.closed !== null, 'everybody is out');
  await until(() => coach.line!.closed !== null, 'the coach too');
  await expect(services.journal.append(team, entry, [{ id: 'late', text: 'nog iets' }])).rejects.toThrow('gone');
  await expect(setWish(services.db, session.id, ['a', 'b'], 'apart')).rejects.toThrow('gone');
  await deleteSession(services, session.id); // a second time is harmless
  expect(await removeOrphans(services.db)).toBe(0);
});
