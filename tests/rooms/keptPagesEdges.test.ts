import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { erasePerson } from '../../server/plans/erasePerson.ts';
import { pagesToKeep } from '../../server/plans/keepPages.ts';
import { KEEP_DAYS } from '../../server/storage/keptUntil.ts';
import { removeSeat } from '../../server/storage/seats.ts';
import { findSession } from '../../server/storage/sessions.ts';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { EMPTY_PLAN, type OwnPage } from '../../shared/protocol/plan.ts';
import { api } from './support/api.ts';
import { beforeTransactions } from './support/beforeTransactions.ts';
import { openLink } from './support/openLink.ts';
import { own, playedSession, put } from './support/playedSession.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let place: TestApp;
let coach: TestCoach;
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

const keep = async (person: TestPerson): Promise<void> =>
  expect((await put(place, person, '/api/own/keep', { on: true })).status).toBe(200);
const erase = ({ token }: TestPerson) => api(place.url, 'DELETE', '/api/own', { token });
const statusOf = async ({ token }: TestPerson) => (await api(place.url, 'GET', '/api/own', { token })).status;
const remove = (session: SessionSummary) => coach.api('DELETE', `/api/sessions/${session.id}`, { name: session.name });
async function sessionOf<N extends string>(...names: N[]): Promise<{ session: SessionSummary; people: TestPerson[] }> {
  const session = await coach.newSession();
  const people: TestPerson[] = [];
  for (const name of names) people.push(await place.person(session, name));
  return { session, people };
}

test('a choice that is made at the last moment before the session is deleted counts; who took it back or was removed keeps nothing', async () => {
  const { session, people } = await sessionOf('Ria', 'Els', 'Bo', 'Jan', 'Kim', 'Mia', 'Wim');
  const [ria, els, bo, ...waiting] = people as [TestPerson, TestPerson, TestPerson, ...TestPerson[]];
  for (const person of [ria, els, bo]) await keep(person);
  const late: TestPerson[] = [];
  // Before each transaction, so that one person chooses right before the one that deletes everything.
  const end = beforeTransactions(place, async () => {
    const person = waiting.shift()!;
    await put(place, person, '/api/own/plan', { ...EMPTY_PLAN, step: `Ik bel ${person.name}` });
    await keep(person);
    late.push(person);
    await put(place, els, '/api/own/keep', { on: false });
    await removeSeat(place.services.db, bo.seat, place.clock.now());
  });
  expect((await remove(session)).status).toBe(200);
  end();
  expect(await own(place, ria)).toMatchObject({ kept: true, session: { coach: 'Coach' } });
  // What takes time to find out is not on his page: it was too late for that.
  for (const person of late) {
    const { name } = person;
    expect(await own(place, person)).toMatchObject({ kept: true, name, plan: { step: `Ik bel ${name}` } });
  }
  expect((await own(place, late.at(-1)!)).session.coach).toBe('');
  for (const person of [els, bo, ...waiting]) expect(await statusOf(person)).toBe(404);
});

test('erasing waits for its session’s deletion, and then erases the page that was kept', async () => {
  const { session, people } = await sessionOf('Ria', 'Jan');
  const [ria, jan] = people as [TestPerson, TestPerson];
  for (const person of [ria, jan]) await keep(person);
  let release = (): void => {};
  const held = place.services.sessionQueue.run(session.id, () => new Promise<void>(resolve => (release = resolve)));
  const gone = remove(session);
  await turns(50);
  const erased = erase(ria);
  await turns(50);
  expect(await statusOf(ria)).toBe(200); // nothing is erased out of turn
  expect((await own(place, ria)).erased).toBe(false);
  release();
  await held;
  expect([(await gone).status, (await erased).status]).toEqual([200, 200]);
  expect([await statusOf(ria), await statusOf(jan)]).toEqual([404, 200]);
});

test('who asks to be erased at the very moment that the session goes has the page that was kept erased', async () => {
  const { session, people } = await sessionOf('Ria');
  const [ria] = people as [TestPerson];
  await keep(ria);
  expect((await remove(session)).status).toBe(200);
  const asker = { secret: ria.token, language: null };
  await erasePerson(place.services, asker); // as a request goes on that came before the deletion
  expect(await statusOf(ria)).toBe(404);
  await expect(erasePerson(place.services, asker)).rejects.toThrow('notFound');
});

test('a contact card can be taken back from a page that is kept, and from those that teammates keep', async () => {
  const { session, people } = await place.team(['Ria', 'Jan', 'Els']);
  const [ria, jan, els] = people as [TestPerson, TestPerson, TestPerson];
  for (const person of people) await put(place, person, '/api/own/contact', { text: `Bel ${person.name}` });
  for (const person of [ria, jan]) await keep(person);
  expect((await remove(session)).status).toBe(200);
  const cardsOf = async (person: TestPerson) => (await own(place, person)).contacts;
  expect(await cardsOf(ria)).toEqual({ mine: 'Bel Ria', others: [{ name: 'Jan', text: 'Bel Jan' }] }); // Els keeps nothing
  expect(await statusOf(els)).toBe(404);
  expect((await put(place, ria, '/api/own/contact', { text: 'Mail mij' })).status).toBe(409); // nothing new is given
  expect((await put(place, ria, '/api/own/contact', { text: null })).status).toBe(200);
  expect(await cardsOf(ria)).toEqual({ mine: null, others: [] }); // only who gives a card sees one
  expect(await cardsOf(jan)).toEqual({ mine: 'Bel Jan', others: [] });
  expect(JSON.stringify(await place.services.db.selectFrom('kept_page').selectAll().execute())).not.toContain('Bel Ria');
});

test('a page is kept half a year from now at most, when its day is still to come', async () => {
  const session = await coach.newSession(60, { date: place.clock.now() + 60 * DAY });
  const ria = await place.person(session, 'Ria');
  await keep(ria);
  const until = place.clock.now() + KEEP_DAYS * DAY;
  expect((await own(place, ria)).keep).toEqual({ on: true, until });
  expect((await remove(session)).status).toBe(200);
  expect((await own(place, ria)).session.deleteOn).toBe(until);
});

test('a key that opens a kept page opens no seat', async () => {
  const { session, people } = await sessionOf('Ria');
  const [ria] = people as [TestPerson];
  await keep(ria);
  expect((await remove(session)).status).toBe(200);
  const other = await sessionOf('Jan');
  const path = `/api/sessions/${other.session.id}/seats/${other.people[0]!.seat}/link`;
  const { link } = (await coach.api<SecretLink>('POST', path, {})).body;
  expect((await openLink(place.url, link, ria.token)).status).toBe(400);
  expect((await own(place, ria)).kept).toBe(true);
  expect((await api(place.url, 'GET', '/api/seat', { token: ria.token })).status).toBe(404);
  expect((await openLink(place.url, link)).status).toBe(200); // the link still works for another device
});

test('a game is replayed once for a page, whatever the number of languages', async () => {
  const played = await playedSession(place);
  const [ria] = played.people as [TestPerson];
  await keep(ria);
  const { journal } = place.services;
  const [snapshot, session] = [journal.snapshot.bind(journal), (await findSession(place.services.db, played.session.id))!];
  let replays = 0;
  journal.snapshot = team => ((replays += 1), snapshot(team));
  const { prepared } = await pagesToKeep(place.services, session);
  journal.snapshot = snapshot;
  const { texts } = JSON.parse(prepared.get(ria.seat)!.content) as { texts: Record<string, OwnPage> };
  expect(texts.nl!.did).not.toEqual(texts.en!.did);
  expect(replays).toBe(1);
}, 60_000);

test('that one session cannot be deleted keeps no other from being deleted', async () => {
  const [stuck, other] = [await sessionOf('Ria'), await sessionOf('Jan')];
  const { rehearsals } = place.services;
  const stop = rehearsals.forget.bind(rehearsals);
  rehearsals.forget = session => (session === stuck.session.id ? Promise.reject(new Error('stuck')) : stop(session));
  place.clock.sleep(29 * DAY);
  await place.clock.advance(HOUR);
  expect([await statusOf(stuck.people[0]!), await statusOf(other.people[0]!)]).toEqual([200, 404]);
  expect(place.faults().filter(line => !line.includes(stuck.session.id))).toEqual([]);
  expect(place.faults()).not.toEqual([]); // the operator is told
  place.lines.length = 0;
  rehearsals.forget = stop;
  await place.clock.advance(HOUR);
  expect(await statusOf(stuck.people[0]!)).toBe(404);
});

/** Lets requests that are on their way go on. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}
