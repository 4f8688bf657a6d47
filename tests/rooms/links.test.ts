import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { TeamPresence } from '../../server/rooms/teamPresence.ts';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import type { SeatInfo, SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { mergeCoachView } from '../../shared/protocol/mergeCoachView.ts';
import { api } from './support/api.ts';
import { openLink } from './support/openLink.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open({ PUBLIC_URL: 'https://spel.example' });
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});

/** The secret of a link from such a route. */
async function linkOf(coach: TestCoach, session: SessionSummary, rest: string): Promise<string> {
  const { status, body } = await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/${rest}`, {});
  expect(status).toBe(201);
  return body.link;
}
const seatInfo = (token: string) => api<SeatInfo & { error?: string }>(place.url, 'GET', '/api/seat', { token });
const somebody = (person: TestPerson, token: string): TestPerson =>
  new TestPerson(place.url, person.name, { token, seat: person.seat, session: person.session });
const mate = (person: TestPerson) => person.view.team.people.find(one => one.seat === person.seat)!;
const observe = (session: SessionSummary, observer: string) =>
  RoomLine.join(place.url, 'session', { session: session.id, observer, language: 'nl' });

test('opening a seat link takes over the seat in its current state, and the previous device is told', async () => {
  const { coach, session, people } = await place.team(['Ria', 'Jan', 'Els']);
  await playOn(place, people, isPlaying);
  const [ria, jan] = people as [TestPerson, TestPerson];
  const link = await linkOf(coach, session, `seats/${ria.seat}/link`);
  expect(link).toMatch(/^https:\/\/spel\.example\/spel#t=[\w-]{43}$/);
  await ria.must({ type: 'hand', up: true }); // nothing changed for her yet
  expect((await seatInfo(ria.token)).status).toBe(200);

  const { token } = await openLink(place.url, link);
  expect((await seatInfo(token)).body).toMatchObject({ seat: ria.seat, name: 'Ria', plays: 'person', takenOver: true });
  await until(() => ria.line!.closed === CloseReason.elsewhere, 'Ria is told');
  expect((await seatInfo(ria.token)).body.error).toBe('elsewhere');
  await expect(RoomLine.join(place.url, 'team', { team: ria.team, token: ria.token })).rejects.toThrow('elsewhere');
  const other = somebody(ria, token);
  const view = await other.enter();
  expect([view.me.seat, mate(other).hand]).toEqual([ria.seat, true]);
  await other.must({ type: 'hand', up: false });
  expect(jan.line!.closed).toBeNull();
  await other.leave();
});

test('only the newest unopened link of a seat works, and none of a removed person', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const ria = await place.person(session, 'Ria');
  const old = (await linkOf(coach, session, `seats/${ria.seat}/link`)).split('#t=')[1]!;
  const newer = (await linkOf(coach, session, `seats/${ria.seat}/link`)).split('#t=')[1]!;
  expect((await openLink(place.url, old)).status).toBe(404);
  await coach.open(session.id);
  await coach.must({ type: 'person.remove', seat: ria.seat });
  expect((await openLink(place.url, newer)).error).toBe('ended');
  expect((await coach.api('POST', `/api/sessions/${session.id}/seats/${ria.seat}/link`, {})).status).toBe(404);
});

test('a coach can play along in a seat; its person keeps it, and the other coaches see this', async () => {
  const { coach, session, people } = await place.team(['Ria', 'Jan', 'Els']);
  const [ria] = people as [TestPerson];
  const token = (await linkOf(coach, session, `seats/${ria.seat}/play`)).split('#t=')[1]!;
  const along = somebody(ria, token);
  expect((await seatInfo(token)).body.plays).toBe('coach');
  await along.enter();
  await along.must({ type: 'hand', up: true });
  await until(() => mate(ria).hand, 'Ria sees what was done in her seat');
  expect(ria.line!.closed).toBeNull();
  const told = () => (ria.line!.room.state as TeamPresence).seats.get(ria.seat)?.coach;
  await until(() => told() === true, 'the team is told who plays along');
  await until(() => coach.view.people.find(person => person.seat === ria.seat)!.coachSeat, 'the coach sees who plays along');
  await along.leave();
  await until(() => told() === false, 'and that it is over');
  await ria.must({ type: 'hand', up: false });
  expect(mate(ria).away).toBe(false);
});

test('a guest sees what a coach sees and can do nothing', async () => {
  const { coach, session, people, team } = await place.team(['Ria', 'Jan', 'Els']);
  const link = await linkOf(coach, session, 'observer');
  expect(link).toMatch(new RegExp(`^https://spel\\.example/coach/${session.id}#gast=`));
  const observer = link.split('#gast=')[1]!;
  const guest = await observe(session, observer);
  const view = mergeCoachView(null, await guest.ask<CoachViewMessage>('sync'))!;
  expect(view.me.as).toBe('observer');
  expect(view.people.map(person => person.name)).toEqual(['Ria', 'Jan', 'Els']);
  const act = { client: 'abcdefgh', command: { type: 'team', team, command: { type: 'pause' } } };
  expect(await guest.try('coach', act)).toEqual({ ok: false, reason: 'coachOnly' });
  expect((await guest.try('command', { command: { type: 'leave' } })).ok).toBe(false);

  const inTeam = await RoomLine.join(place.url, 'team', { team, observer });
  expect((await inTeam.try('command', { client: 'abcdefgh', command: { type: 'hand', up: true } })).ok).toBe(false);
  await until(() => people[0]!.view.phase === 'briefing', 'the game is as it was');
  const other = await coach.newSession();
  await expect(observe(other, observer)).rejects.toThrow('ended');
  await expect(observe(session, 'z'.repeat(43))).rejects.toThrow('ended');
  await guest.leave();
  await inTeam.leave();
});

test('a guest is disconnected when the coach ends the links, and when the session finishes', async () => {
  const { coach, session, team } = await place.team(['Ria', 'Jan', 'Els']);
  const first = (await linkOf(coach, session, 'observer')).split('#gast=')[1]!;
  const guest = await observe(session, first);
  await coach.api('DELETE', `/api/sessions/${session.id}/observer`);
  await until(() => guest.closed === CloseReason.ended, 'the guest is put out');
  await expect(observe(session, first)).rejects.toThrow('ended');

  const second = (await linkOf(coach, session, 'observer')).split('#gast=')[1]!;
  const other = await observe(session, second);
  await coach.toTeam(team, { type: 'end' });
  await coach.toTeam(team, { type: 'close' });
  await until(() => other.closed === CloseReason.ended, 'the session is finished');
  expect((await coach.api('POST', `/api/sessions/${session.id}/observer`, {})).status).toBe(410);
});

test('a colleague can host a shared session, until sharing ends', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const ans = await place.colleague('Ans');
  const { id } = (await ans.api<{ id: string }>('GET', '/api/coach/me')).body;
  await expect(ans.open(session.id)).rejects.toThrow('signedOut');
  const shared = await coach.api<SessionSummary>('POST', `/api/sessions/${session.id}/share`, { coach: id });
  expect(shared.body.sharedWith).toEqual([{ id, name: 'Ans' }]);
  const [listed] = (await ans.api<SessionSummary[]>('GET', '/api/sessions')).body;
  expect(listed).toMatchObject({ id: session.id, shared: true, owner: 'Coach' });
  await coach.open(session.id);
  await ans.open(session.id);
  await ans.must({ type: 'team.add' });
  await until(() => coach.view.teams.length === 1, 'the owner sees it');
  await coach.api('DELETE', `/api/sessions/${session.id}/share/${id}`);
  await until(() => ans.line!.closed === CloseReason.signedOut, 'Ans is told');
  expect((await ans.api<SessionSummary[]>('GET', '/api/sessions')).body).toEqual([]);
  expect(coach.line!.closed).toBeNull();
});

test('the secrets of links are neither in the store nor in the log', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const ria = await place.person(session, 'Ria');
  const secrets = [
    (await linkOf(coach, session, 'observer')).split('#gast=')[1]!,
    (await linkOf(coach, session, `seats/${ria.seat}/link`)).split('#t=')[1]!,
    (await linkOf(coach, session, `seats/${ria.seat}/play`)).split('#t=')[1]!,
    ria.token,
  ];
  await (await observe(session, secrets[0]!)).leave();
  const { db } = place.services;
  const stored = JSON.stringify([
    await db.selectFrom('observer').selectAll().execute(),
    await db.selectFrom('seat_token').selectAll().execute(),
    await db.selectFrom('seat').selectAll().execute(),
  ]);
  expect(stored).toContain(ria.seat);
  for (const secret of secrets) expect(stored + place.lines.join('\n')).not.toContain(secret);
});
