import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Joined, SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId, TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

/** Every stored name of people in a session, also former ones. */
async function keptNames(session: string): Promise<string[]> {
  const { db } = place.services;
  const seats = await db.selectFrom('seat').select(['id', 'name']).where('session_id', '=', session).execute();
  const former = await db.selectFrom('former_name').selectAll().execute();
  return [...seats, ...former.filter(row => seats.some(seat => seat.id === row.seat_id))].map(row => row.name);
}
/** A person who waits to be admitted and changed their name once, by a retried join with another name. */
async function waitsAs({ code }: Pick<SessionSummary, 'code'>, first: string, then: string): Promise<TestPerson> {
  const joining = newClientId();
  const join = (name: string) =>
    api<Joined>(place.url, 'POST', '/api/join', { body: { code, name, portrait: 'p02', language: 'nl', joining } });
  await join(first);
  return new TestPerson(place.url, then, (await join(then)).body);
}

test('a person who is refused or stops waiting leaves no name behind, current or former', async () => {
  const { coach, session } = await place.team(['Ria', 'Jan', 'Els']);
  const atDoor = () => coach.view.door.people.map(person => person.name);
  const piet = await waitsAs(session, 'Pieter', 'Piet');
  const joke = await waitsAs(session, 'Johanna', 'Joke');
  await joke.lobby();
  await until(() => atDoor().length === 2, 'both are seen');
  expect(await keptNames(session.id)).toEqual(expect.arrayContaining(['Pieter', 'Piet', 'Johanna', 'Joke']));
  await coach.must({ type: 'door.refuse', seat: piet.seat });
  expect(await joke.lobbyDo({ type: 'leave' })).toMatchObject({ ok: true });
  await until(() => atDoor().length === 0, 'nobody waits any more');
  const names = await keptNames(session.id);
  for (const name of ['Pieter', 'Piet', 'Johanna', 'Joke']) expect(names).not.toContain(name);
});

test('people who wait when the session ends are forgotten within the hour', async () => {
  const { coach, session, people } = await place.team(['Ria', 'Jan', 'Els']);
  await waitsAs(session, 'Anneke', 'Anne');
  await coach.must({ type: 'team', team: 'all', command: { type: 'end' } });
  await coach.must({ type: 'close' });
  await until(
    async () => (await place.services.db.selectFrom('team').select('closed_at').execute()).some(one => one.closed_at),
    'over',
  );
  for (const one of [...people, coach]) await one.leave();
  expect(await keptNames(session.id)).toContain('Anne');
  await place.clock.advance(HOUR);
  await until(async () => !(await keptNames(session.id)).includes('Anne'), 'the meeting is over');
  expect(await keptNames(session.id)).not.toContain('Anneke');
});

test('people who wait and are never admitted are forgotten after a day, or a day after the planned session', async () => {
  const { db } = place.services;
  const coach = await place.coach();
  const undated = await coach.newSession();
  const dated = await coach.newSession(60, { date: place.clock.now() + 4 * HOUR });
  await place.clock.advance(20 * MINUTE);
  const early = [await waitsAs(undated, 'Willem', 'Wim'), await waitsAs(dated, 'Willem', 'Wim')];
  await waitsAs(undated, 'Cornelis', 'Kees');
  const ago = place.clock.now() - 24 * HOUR + MINUTE; // as if these came the day before: a day of all timers takes long
  await db
    .updateTable('seat')
    .set({ door_at: ago })
    .where(
      'id',
      'in',
      early.map(one => one.seat),
    )
    .execute();
  await place.clock.advance(HOUR);
  await until(async () => !(await keptNames(undated.id)).includes('Wim'), 'a day has gone by');
  expect(await keptNames(undated.id)).not.toContain('Willem');
  expect(await keptNames(undated.id), 'came an hour ago').toContain('Kees');
  expect(await keptNames(dated.id), 'the meeting is still to come').toContain('Wim');
  await db.updateTable('session').set({ date: ago }).where('id', '=', dated.id).execute();
  await place.clock.advance(HOUR);
  await until(async () => !(await keptNames(dated.id)).includes('Wim'), 'a day after the meeting');
});
