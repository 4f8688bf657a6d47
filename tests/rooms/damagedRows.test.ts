import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { openServices } from '../../server/openServices.ts';
import { api } from './support/api.ts';
import { closeRoom, dropSnapshot } from './support/storeFaults.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

// One session of two teams, and another session. One row of the first session gets an invalid value; then all its rooms
// are rebuilt from the store.
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let people: TestPerson[]; // of the team whose rows are damaged
let neighbours: TestPerson[]; // of the other team
let elsewhere: TestPerson; // of the other session
let other: SessionSummary;
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  const all: TestPerson[] = [];
  session = await coach.newSession(60, { teamSize: 4 });
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Wim', 'Ans', 'Bep']) all.push(await place.person(session, name));
  await startAll(session);
  for (const person of all) await person.enter();
  team = all[0]!.team!;
  people = all.filter(person => person.team === team);
  neighbours = all.filter(person => person.team !== team);
  const theirs: TestPerson[] = [];
  other = await coach.newSession();
  for (const name of ['Sien', 'Toon', 'Riet']) theirs.push(await place.person(other, name));
  await startAll(other);
  elsewhere = theirs[0]!;
  await elsewhere.enter();
}, 60_000);
afterAll(() => place.close());

async function startAll({ id }: SessionSummary): Promise<void> {
  await coach.open(id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  await coach.leave();
}
async function waveTwice(person: TestPerson): Promise<void> {
  await person.must({ type: 'hand', up: true });
  await person.must({ type: 'hand', up: false });
}
async function closeAll(): Promise<void> {
  for (const person of [...people, ...neighbours]) await person.leave();
  await coach.leave();
  await closeRoom(team);
  await closeRoom(session.id, 'session');
}
type Table = 'session' | 'team' | 'seat';
const columnOf = (damage: string): string => damage.split('=')[0]!;
/** Runs with this damage, a part of an SQL update, and restores the row afterwards. */
async function withDamage(table: Table, damages: readonly string[], work: () => Promise<void>): Promise<void> {
  const { db } = place.services;
  const id = { session: session.id, team, seat: people[0]!.seat }[table];
  const before = await db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  await run(`update ${table} set ${damages.join(', ')} where id = '${id}'`);
  try {
    await work();
  } finally {
    for (const column of damages.map(columnOf)) {
      const old = (before as unknown as Record<string, string | number | null>)[column]!;
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${old} where id = ${id}`.execute(db);
    }
  }
}
const run = (statement: string) => sql.raw(statement).execute(place.services.db);
/** Checks that one damaged row leaves the list, the coach's page, the other team and the other session as they were. */
async function restIsWell(): Promise<void> {
  const list = await coach.api<SessionSummary[]>('GET', '/api/sessions');
  expect(list.status).toBe(200);
  expect(list.body.map(one => one.id).toSorted()).toEqual([session.id, other.id].toSorted());
  await coach.open(session.id);
  expect(coach.view.teams).toHaveLength(2);
  const sound = coach.view.teams.find(one => one.id !== team)!;
  expect(sound).toMatchObject({ trouble: null, phase: expect.any(String) });
  const neighbour = next(neighbours);
  await neighbour.enter();
  await waveTwice(neighbour);
  await waveTwice(elsewhere);
  expect((await coach.do({ type: 'team.rename', team: sound.id, name: sound.name })).ok).toBe(true);
}
/** Somebody of the team reconnects and acts; optionally the person whose row is damaged. */
async function teamPlays(also: readonly TestPerson[] = []): Promise<void> {
  for (const person of [...also, next(people.slice(1))]) {
    await person.enter();
    await waveTwice(person);
  }
}
let turn = 0;
const next = (list: readonly TestPerson[]): TestPerson => list[turn++ % list.length]!; // nobody comes back too often

const TOO_LARGE = '9223372036854775807';
const rows: [Table, string, string[]][] = [
  [
    'session',
    'odd words',
    ["measure='odd'", "skip='['", "language='xx'", "pace='odd'", "date='x'", "delete_on='x'", "minutes='x'", "name=x'00'"],
  ],
  [
    'session',
    'numbers too large',
    ["skip='null'", ...['date', 'created_at', 'team_size'].map(column => `${column}=${TOO_LARGE}`)],
  ],
  ['team', 'odd words', ["notice='{'", "alive_at='x'", "started_at='x'", "seed='x'", "name=x'00'"]],
  ['team', 'numbers too large', ['alive_at=99999999999999999', `started_at=${TOO_LARGE}`, `seed=${TOO_LARGE}`]],
  ['team', 'an odd end', ["closed_at='x'"]],
  [
    'seat',
    'odd words',
    ["practice='{'", "checks='['", "language='xx'", "portrait='p999'", "joined_at='x'", "hand_at='x'", "name=x'00ff'"],
  ],
  [
    'seat',
    'other odd things',
    ["practice='null'", `checks='{"sound":5}'`, "language='__proto__'", `joined_at=${TOO_LARGE}`, `desk=${TOO_LARGE}`],
  ],
];
const told = new Set<string>(); // each cell once while a server runs

test.each(rows)(
  'with a row of the %s that holds %s all opens and plays, and one line says which cell it is',
  async (table, _, odd) => {
    place.lines.length = 0;
    await closeAll();
    await withDamage(table, odd, async () => {
      await restIsWell();
      await teamPlays(people.slice(0, 1));
      expect(coach.view.teams.find(one => one.id === team)!.trouble).toBeNull();
      for (const path of ['report.json', `teams/${team}/copy.json`])
        expect([path, (await coach.api('GET', `/api/sessions/${session.id}/${path}`)).status]).toEqual([path, 200]);
      expect((await api(place.url, 'GET', `/api/join/${encodeURIComponent(session.code)}`)).status).toBe(200);
      await closeAll();
    });
    const cells = odd.map(damage => `${table}.${columnOf(damage)}`).filter(cell => !told.has(cell));
    for (const cell of cells) expect([cell, place.faults().filter(line => line.includes(`${cell}"`)).length]).toEqual([cell, 1]);
    for (const cell of cells) told.add(cell);
    expect(place.faults().filter(line => !line.includes('a row holds an unreadable value'))).toEqual([]);
  },
);

const entries = {
  'a moment that is text': "at='gisteren'",
  'a moment that no number holds': `at=${TOO_LARGE}`,
  'a number that is text': "seq='abc'",
  'a number that no number holds': `seq=${TOO_LARGE}`,
  'a command that is no text': "command=x'00ff'",
};
describe.each(Object.entries(entries))('with an entry of %s', (_, damage) => {
  test('the team goes back to before it, the copy for support is made, and nothing else is touched', async () => {
    await teamPlays();
    await closeAll();
    await dropSnapshot(place, team);
    await run(
      `update journal set ${damage} where team_id='${team}' and seq=(select max(seq) from journal where team_id='${team}' and typeof(seq)='integer') - ${damage.startsWith('seq=9') ? 0 : 2}`,
    );
    expect((await coach.api('GET', `/api/sessions/${session.id}/teams/${team}/copy.json`)).status).toBe(200);
    expect((await coach.api('GET', `/api/sessions/${session.id}/report.json`)).status).toBe(200);
    await restIsWell();
    await teamPlays();
    await closeAll();
    await coach.open(session.id); // and the damage is no longer found
    expect(coach.view.teams.find(one => one.id === team)!.trouble).toMatchObject({ kind: 'recovered' });
    const { lost } = coach.view.teams.find(one => one.id === team)!.trouble as { lost: number };
    expect(lost).toBeLessThan(10);
    await coach.must({ type: 'notice.seen', team });
  });
});

test.each([`seq=${TOO_LARGE}`, "at='x'"])('with a snapshot with %s the game is replayed, and nobody notices', async damage => {
  await teamPlays();
  await closeAll(); // writes a snapshot
  await run(`update snapshot set ${damage} where team_id='${team}'`);
  await restIsWell();
  await teamPlays();
  expect(coach.view.teams.find(one => one.id === team)!.trouble).toBeNull();
});

test('an unreadable record of what was shown does not block the report', async () => {
  await run(`insert or replace into shown (session_id, sets) values ('${session.id}', '{"g1":[')`);
  const report = await coach.api('GET', `/api/sessions/${session.id}/report`);
  expect(report.status).toBe(200);
});

test.each(["level_hash='gone'", "level='../x'"])(
  'a meeting whose story cannot be read (%s) has a page for its coach, lets people in, and says kindly what cannot be done',
  async damage => {
    await closeAll();
    await closeRoom(neighbours[0]!.team!);
    const hash = damage.startsWith('level=') ? "level_hash='gone'" : "level='de-lege-stoel'";
    await withDamage('session', [hash], () =>
      withDamage('session', [damage], async () => {
        const rows = await countRows();
        const list = await coach.api<SessionSummary[]>('GET', '/api/sessions');
        expect([list.status, list.body.length]).toEqual([200, 2]);
        await coach.open(session.id);
        expect(coach.view.teams.map(one => one.trouble)).toMatchObject([{ why: 'level' }, { why: 'level' }]);
        for (const moment of ['now', 'lastGood', 'beginning'] as const)
          expect(await coach.do({ type: 'team.reopen', team, moment })).toEqual({ ok: false, reason: 'teamShut' });
        expect(await countRows()).toEqual(rows); // nothing was set aside
        const report = await coach.api('GET', `/api/sessions/${session.id}/report`);
        expect([report.status, report.body]).toEqual([409, { error: 'notNow' }]);
        const joining = await api<{ level: string }>(place.url, 'GET', `/api/join/${encodeURIComponent(session.code)}`);
        expect([joining.status, joining.body.level.length > 0]).toEqual([200, true]);
        await place.person(session, `Noor ${hash.length}`); // comes in
        await waveTwice(elsewhere);
        await coach.leave();
        await closeRoom(session.id, 'session');
      }),
    );
    await coach.open(session.id);
    for (const one of coach.view.teams) await coach.must({ type: 'team.reopen', team: one.id, moment: 'now' });
    await restIsWell();
    await teamPlays();
  },
);
const countRows = async () =>
  (await sql`select count(*) as n from journal where team_id = ${team}`.execute(place.services.db)).rows;

test('the server starts, and its clock continues from the games, with an invalid timestamp in any row', async () => {
  await closeAll();
  const [before] = (
    await sql<{ at: number }>`select at from journal where team_id = ${team} and seq = 2`.execute(place.services.db)
  ).rows;
  await run(`update journal set at='gisteren' where team_id='${team}' and seq=2`);
  await withDamage('team', ["alive_at='x'"], async () => {
    const services = await openServices(place.services.config, { log: place.services.log });
    expect(services.clock.now()).toBeGreaterThan(Date.UTC(2020, 0, 1));
    await services.store.close();
    await services.paperwork.close();
  });
  await run(`update journal set at=${before!.at} where team_id='${team}' and seq=2`);
});
