import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AlreadyWritten } from '../journal/Journal.ts';
import { SqlJournal } from '../journal/SqlJournal.ts';
import { migrations } from './migrations.ts';
import { openStore, type Store } from './open.ts';

let dir: string;
let store: Store;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kandidaat-store-'));
  store = await openStore(dir);
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const pragma = async (db: Store['db'], name: string): Promise<unknown> =>
  Object.values((await sql<object>`${sql.raw(`pragma ${name}`)}`.execute(db)).rows[0]!)[0];
const hand = (seq: number) => ({ seq, at: seq * 1000, client: null, command: { by: 'a', type: 'hand', up: true } }) as const;

test('acknowledged data are on disk: every connection syncs each commit, and overwrites what it deletes', async () => {
  for (const db of [store.db, store.journal]) {
    expect(await pragma(db, 'journal_mode')).toBe('wal');
    expect(await pragma(db, 'synchronous')).toBe(2);
    expect(await pragma(db, 'secure_delete')).toBe(1);
  }
});

test('the tables have the columns that the types promise', async () => {
  const tables = await store.db.introspection.getTables();
  const columns = Object.fromEntries(tables.map(table => [table.name, table.columns.map(column => column.name).sort()]));
  expect(columns.journal).toEqual(['at', 'by', 'client_id', 'command', 'seq', 'team_id']);
  expect(columns.seat).toEqual(
    [
      'erased_at',
      'hand_at',
      'id',
      'joined_at',
      'language',
      'name',
      'portrait',
      'practice',
      'pseudonym',
      'removed_at',
      'session_id',
      'team_id',
      'checks',
      'bot',
      'desk',
      'door_at',
      'door_why',
      'join_hash',
      'same_as',
    ].sort(),
  );
  expect(columns.team).toEqual(
    ['alive_at', 'closed_at', 'created_at', 'id', 'name', 'notice', 'position', 'seed', 'session_id', 'started_at'].sort(),
  );
});

test('several programs that open a new store at once migrate it once', async () => {
  const fresh = join(dir, 'fresh');
  const opened = await Promise.all([1, 2, 3, 4].map(() => openStore(fresh)));
  const ran = await sql<{ n: number }>`select count(*) as n from kysely_migration`.execute(opened[0]!.db);
  expect(ran.rows[0]!.n).toBe(Object.keys(migrations).length);
  for (const other of opened) await other.close();
});

test('concurrent transactions do not mix, and a failed one leaves nothing behind', async () => {
  const insert = (id: string, fail: boolean) =>
    store.db.transaction().execute(async trx => {
      await trx
        .insertInto('coach')
        .values({ id, name: id, secret: '', created_at: 0, is_first: 0, set_secret: null, role: 'coach' })
        .execute();
      if (fail) throw new Error('no');
    });
  await Promise.allSettled(Array.from({ length: 10 }, (_, index) => insert(`c${index}`, index % 2 === 1)));
  const rows = await store.db.selectFrom('coach').select('id').orderBy('id').execute();
  expect(rows.map(row => row.id)).toEqual(['c0', 'c2', 'c4', 'c6', 'c8']);
});

/** Rows depend on a team, and a team on a session. */
const teams = async (...ids: string[]): Promise<void> => {
  await sql`insert into session (id, code, coach_id, level, level_hash, language, created_at, delete_on)
    values ('s', 'c1', 'ans', 'l', 'h', 'nl', 0, 9)`.execute(store.db);
  const row = { session_id: 's', name: 'Roos', position: 0, seed: 1, created_at: 0, started_at: null, alive_at: null };
  for (const id of ids)
    await store.db
      .insertInto('team')
      .values({ ...row, id, closed_at: null, notice: null })
      .execute();
};

test('a seq of a journal is written once; other rows in the same group do not suffer', async () => {
  await teams('t', 'u');
  const journal = new SqlJournal(store.journal);
  await journal.append('t', hand(1), []);
  const results = await Promise.allSettled([
    journal.append('t', hand(2), []),
    journal.append('t', hand(1), []),
    journal.append('u', hand(1), []),
  ]);
  expect(results.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await journal.read('t', 0)).map(entry => entry.seq)).toEqual([1, 2]);
  expect((await journal.read('t', 1)).map(entry => entry.seq)).toEqual([2]);
});

test('an entry and its typed texts are written together or not at all', async () => {
  await teams('t');
  const journal = new SqlJournal(store.journal);
  await journal.append('t', hand(1), [{ id: 'x', text: 'hallo' }]);
  await expect(journal.append('t', hand(1), [{ id: 'y', text: 'dag' }])).rejects.toThrow(AlreadyWritten);
  expect(await journal.texts('t')).toEqual(new Map([['x', 'hallo']]));
});

test('a closed store rejects requests, it does not hang', async () => {
  const other = await openStore(join(dir, 'other'));
  await other.close();
  await expect(sql`select 1`.execute(other.db)).rejects.toThrow(/ended|not open|destroyed/);
});
