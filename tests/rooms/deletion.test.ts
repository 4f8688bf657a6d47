import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FollowUp } from '../../shared/protocol/statements.ts';
import type { Overview } from '../../shared/protocol/report.ts';
import { withFigures } from '../../server/reports/figuresOf.ts';
import { deleteSession } from '../../server/retention/deleteSession.ts';
import { api } from './support/api.ts';
import { CHAT, own, PLAN, playedSession, put, SENTENCE, type Played } from './support/playedSession.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

const CARD = 'Mijn kaartje met het woord pimpelmees';
const NOTE = 'Vraag naar de cursus van roodborstje, samen met Wilhelmina';
let place: TestApp;
let played: Played;
beforeAll(async () => {
  place = await TestApp.open();
  played = await playedSession(place);
}, 60_000);
afterAll(() => place.close());
const first = (): TestPerson => played.people[0]!;

/** Where the bytes of any of these words still are: the database, its WAL and shared memory, and the log. */
function found(words: readonly string[]): string[] {
  const files = readdirSync(place.dataDir).map(name => [name, readFileSync(join(place.dataDir, name))] as const);
  return words.flatMap(word => [
    ...files.flatMap(([name, bytes]) => (bytes.includes(Buffer.from(word)) ? [`${word} in ${name}`] : [])),
    ...(place.lines.some(line => line.includes(word)) ? [`${word} in the log`] : []),
  ]);
}
const OWN = ['Łukasz', 'Wiśniewski', CHAT, SENTENCE, CARD, 'zeepaardje', 'Woongroep Noord'];

test('a person’s data is in the files before it is erased', async () => {
  await put(place, first(), '/api/own/contact', { text: CARD });
  await put(place, first(), '/api/own/pseudonym', { pseudonym: 'koolmees-7' });
  const note = { cookie: played.coach.cookie, body: { text: NOTE, read: 0 } };
  for (const { seat, token } of played.people.slice(0, 2)) {
    await api(place.url, 'PUT', '/api/own/share', { token, body: { on: true } });
    expect((await api(place.url, 'PUT', `/api/sessions/${played.session.id}/notes/${seat}`, note)).status).toBe(200);
  }
  expect(place.lines.join('\n')).not.toContain('roodborstje');
  const entries = await place.services.db.selectFrom('journal').select('command').execute();
  expect(JSON.stringify(entries)).not.toMatch(/roodborstje|zeepaardje/);
  for (const word of [...OWN, NOTE, 'koolmees-7']) expect(found([word]).length).toBeGreaterThan(0);
});

test('a person who erases themselves leaves no byte of a name, a text or a plan, and the others’ game goes on', async () => {
  const view = await played.people[1]!.enter(); // the room is alive and has the texts in its memory
  expect(view.chat.map(line => line.text)).toEqual([CHAT]);
  expect((await api(place.url, 'DELETE', '/api/own', { token: first().token })).status).toBe(200);
  expect(found([...OWN, 'koolmees-7'])).toEqual([]);
  const after = await played.people[1]!.enter();
  expect(after.chat).toEqual([]);
  expect(after.team.people.map(person => person.name)).toContain('Iemand');
  expect(after.debrief!.timeline).toHaveLength(5);
  expect(await own(place, first())).toMatchObject({ name: 'Iemand', erased: true, certificate: null, ownSentence: null });
  expect((await put(place, first(), '/api/own/plan', PLAN)).status).toBe(410);
  expect((await api(place.url, 'DELETE', '/api/own', { token: first().token })).status).toBe(200); // once more does no harm
  for (const person of played.people) await person.leave();
});

test('figures that are computed while a session is erased leave nothing of it behind', async () => {
  const { id } = await (await place.coach()).newSession();
  const show = () => withFigures(place.services, id, figures => figures.show('q', 'n', ['a', 'b', 'c'], people => people.length));
  const kept = () => place.services.db.selectFrom('shown').select('sets').where('session_id', '=', id).execute();
  expect([await show(), (await kept()).length]).toEqual([3, 1]);
  await deleteSession(place.services, id);
  expect([await show(), (await kept()).length]).toEqual([3, 0]);
});

test('an expired session leaves no byte of anybody, only counts and the follow-ups that people asked for', async () => {
  await place.services.db
    .updateTable('session')
    .set({ measure: 'beforeAfterLater' })
    .where('id', '=', played.session.id)
    .execute();
  const later = await api<FollowUp>(place.url, 'POST', '/api/own/follow-up', { token: played.people[1]!.token, body: {} });
  expect(later.status).toBe(201);
  const ids = [...played.game.seats, played.session.id, played.game.team];
  const timed = () => place.services.db.selectFrom('play_time').selectAll().execute();
  expect(await timed()).toHaveLength(1); // from the end of the game on
  expect(found(['Wilhelmina', 'Kwabena', 'Yıldız']).length).toBeGreaterThan(0);
  await place.clock.advance(29 * 24 * 3600_000);
  expect((await api(place.url, 'GET', '/api/own', { token: played.people[1]!.token })).status).toBe(404);
  expect(
    found(['Wilhelmina', 'Kwabena', 'Yıldız', ...ids].filter(word => !place.lines.some(line => line.includes(word)))),
  ).toEqual([]);
  for (const table of [
    'seat',
    'seat_token',
    'team',
    'journal',
    'snapshot',
    'text',
    'statement',
    'plan',
    'coach_note',
    'session',
    'lrs_queue',
  ] as const) {
    const rows = await place.services.db.selectFrom(table).selectAll().execute();
    expect([table, rows.length]).toEqual([table, 0]);
  }
  for (const name of ['Wilhelmina', 'Kwabena', 'Yıldız']) expect(place.lines.join('\n')).not.toContain(name);

  const tally = await place.services.db.selectFrom('tally').selectAll().execute();
  expect(tally).toHaveLength(1);
  expect(JSON.parse(tally[0]!.counts)).toMatchObject({ teams: 1, finished: 1, endings: { linde: 1 }, played: 4 });
  const times = await timed();
  expect(times.map(({ level, played: time }) => [level, JSON.parse(time)])).toEqual([
    [
      'de-lege-stoel',
      { size: 4, off: [], minutes: expect.any(Number), puzzles: expect.objectContaining({ F: expect.any(Number) }) },
    ],
  ]);
  expect(JSON.stringify(times)).not.toMatch(new RegExp(ids.join('|')));
});

test('the counts of a deleted session remain in the overview', async () => {
  const { TestCoach } = await import('./support/TestCoach.ts');
  const { PASSPHRASE } = await import('./support/TestApp.ts');
  const cookie = await TestCoach.signIn(place.url, PASSPHRASE);
  const { body } = await api<Overview>(place.url, 'GET', '/api/reports/overview?level=de-lege-stoel', { cookie });
  expect(body.levels).toMatchObject([{ id: 'de-lege-stoel', sessions: 1, teams: 1 }]);
  expect(body.statements.find(one => one.id === 'g1')!.before!.n).toBe(3); // one erased what they had said
});

test('the follow-up record is deleted after its own term, with the level it needs', async () => {
  expect(await place.services.db.selectFrom('follow_up').selectAll().execute()).toHaveLength(1);
  expect(await place.services.db.selectFrom('level_source').selectAll().execute()).toHaveLength(1);
  await place.clock.advance(63 * 24 * 3600_000);
  expect(await place.services.db.selectFrom('follow_up').selectAll().execute()).toEqual([]);
  expect(place.faults()).toEqual([]);
});
