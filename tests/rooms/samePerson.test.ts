import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { Joined, Known, SeatInfo, SessionSummary } from '../../shared/protocol/http.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import { api } from './support/api.ts';
import { openLink } from './support/openLink.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

const join = (session: Pick<SessionSummary, 'code'>, name: string, more: { same?: 'ask' | 'yes'; joining?: string } = {}) =>
  api<Joined & Known>(place.url, 'POST', '/api/join', {
    body: { code: session.code, name, portrait: 'p02', language: 'nl', ...more },
  });
const seatInfo = (token: string) => api<SeatInfo & { error?: string }>(place.url, 'GET', '/api/seat', { token });
const device = (name: string, joined: Joined) => new TestPerson(place.url, name, joined);
const names = (coach: TestCoach) => coach.view.people.map(person => person.name);

async function welcome() {
  const coach = await place.coach();
  const session = await coach.newSession();
  await coach.open(session.id);
  const ans = await place.person(session, 'Ans');
  await until(() => coach.view.people.length === 1, 'the coach sees Ans');
  return { coach, session, ans };
}

test('a name that somebody has is asked about, with the face, and nobody gets a seat by asking', async () => {
  const { coach, session } = await welcome();
  const { status, body } = await join(session, ' ans ', { same: 'ask' });
  expect([status, body]).toEqual([200, { known: { name: 'Ans', portrait: 'p01' } }]);
  expect(names(coach)).toEqual(['Ans']);
  expect((await join(session, 'Ans B.', { same: 'ask' })).status).toBe(201);
  await until(() => names(coach).length === 2, 'a name of their own comes in');
});

test('a retry of a join is not asked about itself', async () => {
  const { session } = await welcome();
  const joining = 'a'.repeat(32);
  const first = await join(session, 'Els', { same: 'ask', joining });
  const again = await join(session, 'Els', { same: 'ask', joining });
  expect([again.status, again.body.seat]).toEqual([201, first.body.seat]);
});

test('whoever has only the code is not shown the face', async () => {
  const { coach, session } = await place.team(['Ria', 'Jan', 'Els']);
  await coach.leave();
  expect((await join(session, 'Ria', { same: 'ask' })).body).toEqual({ known: { name: 'Ria', portrait: null } });
});

test('before the start, a seat that nobody is on goes on at once on another device; the first one can take it back', async () => {
  const { coach, session, ans } = await welcome();
  await until(() => !coach.view.people[0]!.here, 'Ans is on no device');
  const { body } = await join(session, 'Ans', { same: 'yes' });
  expect(body).toMatchObject({ seat: ans.seat, name: 'Ans' });
  expect((await seatInfo(body.token)).body).toMatchObject({ seat: ans.seat, takenOver: true });
  expect((await seatInfo(ans.token)).body.error).toBe('elsewhere');
  expect(names(coach)).toEqual(['Ans']);
  expect((await api(place.url, 'POST', '/api/seat/back', { token: ans.token, body: {} })).status).toBe(200);
  expect((await seatInfo(body.token)).body.error).toBe('elsewhere');
  expect((await api(place.url, 'POST', '/api/seat/back', { token: body.token, body: {} })).status).toBe(403);
});

test('the coach sees that such a seat went on, and can give it back to the first device', async () => {
  const { coach, session, ans } = await welcome();
  const movedAt = () => coach.view.people[0]!.movedAt;
  expect(await coach.do({ type: 'person.back', seat: ans.seat })).toMatchObject({ ok: true }); // it is there already
  await until(() => !coach.view.people[0]!.here, 'Ans is on no device');
  expect(movedAt()).toBe(null);
  const { body } = await join(session, 'Ans', { same: 'yes' });
  await until(movedAt, 'the coach is told');
  expect(movedAt()).toBe(place.clock.now());
  const tablet = device('Ans', body);
  await tablet.lobby();
  await coach.must({ type: 'person.back', seat: ans.seat });
  await until(() => tablet.line!.closed === CloseReason.elsewhere, 'the tablet is told');
  await until(() => movedAt() === null, 'the coach sees that it is undone');
  expect((await seatInfo(ans.token)).body).toMatchObject({ seat: ans.seat });
  expect((await seatInfo(body.token)).body.error).toBe('elsewhere');
});

test('a seat that a coach gave to another device is not told of as if it went by itself, nor given back', async () => {
  const { coach, session, ans } = await welcome();
  const asked = { cookie: coach.cookie, body: {} };
  const made = await api<{ link: string }>(place.url, 'POST', `/api/sessions/${session.id}/seats/${ans.seat}/link`, asked);
  expect((await openLink(place.url, made.body.link)).error).toBeUndefined();
  expect((await seatInfo(ans.token)).body.error).toBe('elsewhere');
  const double = device('Ans 2', (await join(session, 'Ans', {})).body);
  await until(() => coach.view.people.length === 2, 'a double comes in');
  expect(coach.view.people.map(person => person.movedAt)).toEqual([null, null]);
  await coach.must({ type: 'person.same', seat: double.seat, as: ans.seat });
  await until(() => coach.view.people.length === 1, 'they are one');
  expect(coach.view.people[0]!.movedAt).toBe(null);
  expect(await coach.do({ type: 'person.back', seat: ans.seat })).toEqual({ ok: false, reason: 'notNow' });
});

test('a seat in use is given by the coach alone; then the earlier device is told', async () => {
  const { coach, session, ans } = await welcome();
  await ans.lobby();
  await until(() => coach.view.people[0]!.here, 'Ans is there');
  const tablet = device('Ans', (await join(session, 'Ans', { same: 'yes' })).body);
  expect((await tablet.lobby()).door).toMatchObject({ why: 'same' });
  await until(() => coach.view.door.people.length === 1, 'the coach is asked');
  expect(coach.view.door.people[0]).toMatchObject({ why: 'same', same: { seat: ans.seat, name: 'Ans' } });
  expect(ans.line!.closed).toBeNull();
  expect((await coach.do({ type: 'door.admitAll' })).ok).toBe(true);
  expect(coach.view.door.people).toHaveLength(1); // whose seat it is, is decided for each

  await coach.must({ type: 'person.same', seat: tablet.seat, as: ans.seat });
  await until(() => ans.line!.closed === CloseReason.elsewhere, 'the laptop is told');
  await until(() => tablet.line!.closed === CloseReason.moved, 'the tablet looks up its seat');
  expect((await seatInfo(tablet.token)).body).toMatchObject({ seat: ans.seat, name: 'Ans', takenOver: true });
  expect([names(coach), coach.view.door.people]).toEqual([['Ans'], []]);
});

test('a claim may be let in as somebody else', async () => {
  const { coach, session, ans } = await welcome();
  await ans.lobby();
  await until(() => coach.view.people[0]!.here, 'Ans is there');
  const other = device('Ans 2', (await join(session, 'Ans', { same: 'yes' })).body);
  await other.lobby();
  await coach.letIn(other, null);
  await until(() => names(coach).length === 2, 'both are in');
  await until(() => (other.line!.views.at(-1) as SessionView).door === null, 'the page goes on');
  expect(ans.line!.closed).toBeNull();
});

test('a double that plays along leaves without trace: its tasks and chat go on with the real seat', async () => {
  const { coach, session, people } = await place.team(['Ria', 'Jan', 'Els', 'Bo']);
  await playOn(place, people, isPlaying);
  const [ria, jan] = people as [TestPerson, TestPerson];
  const double = device('Ria 2', (await join(session, 'Ria')).body);
  await double.lobby();
  await coach.letIn(double);
  await double.enter();
  await double.must({ type: 'chat.send', text: 'Ik ben er weer' });
  await until(() => jan.view.team.people.length === 5, 'she is there twice');

  await coach.must({ type: 'person.same', seat: double.seat, as: ria.seat });
  await until(() => jan.view.team.people.length === 4, 'she is there once');
  expect(jan.view.chat.at(-1)).toMatchObject({ seat: ria.seat, text: 'Ik ben er weer' });
  expect(JSON.stringify(jan.view)).not.toContain('Ria 2');
  await until(() => ria.line!.closed === CloseReason.elsewhere, 'the earlier device is told');
  const view = await double.enter(); // the same secret opens the real seat
  expect([view.me.seat, view.me.name]).toEqual([ria.seat, 'Ria']);
  expect(names(coach)).toEqual(['Ria', 'Jan', 'Els', 'Bo']);
  expect(await coach.do({ type: 'person.same', seat: double.seat, as: ria.seat })).toMatchObject({ ok: true }); // a retry
  expect(await coach.do({ type: 'person.same', seat: ria.seat, as: ria.seat })).toEqual({ ok: false, reason: 'unknown' });
});
