import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hashToken } from '../../server/secrets.ts';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import { entriesOf } from './support/journalOf.ts';
import { openLink } from './support/openLink.ts';
import { RoomLine } from './support/RoomLine.ts';
import { TestCoach } from './support/TestCoach.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const GATHER: CoachTeamCommand = { type: 'gather' };
let place: TestApp;
let session: SessionSummary;
let people: TestPerson[];
let team: string;
let ans: TestCoach;
let ansId: string;
beforeAll(async () => {
  place = await TestApp.open();
  ({ session, people, team } = await place.team(['Ria', 'Jan', 'Els']));
  ans = await place.colleague('Ans');
  ansId = (await ans.api<{ id: string }>('GET', '/api/coach/me')).body.id;
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

const share = async () => (await place.coach()).api('POST', `/api/sessions/${session.id}/share`, { coach: ansId });
const unshare = async () => (await place.coach()).api('DELETE', `/api/sessions/${session.id}/share/${ansId}`);
const linkBy = async (coach: TestCoach, rest: string): Promise<string> => {
  const { status, body } = await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/${rest}`, {});
  expect(status).toBe(201);
  return body.link.split(/#(?:t|gast)=/)[1]!;
};
const written = async (): Promise<number> => (await entriesOf(place.services, team)).length;

test('an expired sign-in can command nothing, even if the room is not told', async () => {
  const coach = await place.coach();
  const cookie = await TestCoach.signIn(place.url, PASSPHRASE);
  const late = new TestCoach(place.url, cookie);
  await late.open(session.id);
  expect((await late.toTeam(team, GATHER)).ok).toBe(true);
  // As if it expired right now: by the clock alone, without a notification.
  const auth = { hash: hashToken(cookie.split('=')[1]!), at: place.clock.now() };
  await late.leave();
  await place.services.db
    .updateTable('sign_in')
    .set({ expires_at: auth.at + 500 })
    .where('token_hash', '=', auth.hash)
    .execute();
  await late.open(session.id);
  expect((await late.toTeam(team, GATHER)).ok).toBe(true);
  const before = await written();
  await place.clock.advance(600);
  expect((await late.toTeam(team, GATHER)).ok).toBe(false);
  expect(await written()).toBe(before);
  await until(() => late.line!.closed === CloseReason.signedOut, 'and is shown the door');
  await coach.open(session.id);
  expect((await coach.toTeam(team, GATHER)).ok).toBe(true);
});

test('a coach who signs out elsewhere can command nothing from that moment, also in flight', async () => {
  const cookie = await TestCoach.signIn(place.url, PASSPHRASE);
  const coach = new TestCoach(place.url, cookie);
  await coach.open(session.id);
  await coach.api('POST', '/api/coach/sign-out', {});
  const before = await written();
  const answers = await Promise.all(
    [coach.toTeam(team, GATHER), coach.toTeam(team, { type: 'pause' })].map(one => one.catch(() => null)),
  );
  expect(answers.some(answer => answer?.ok)).toBe(false);
  expect(await written()).toBe(before);
});

test('when sharing ends the colleague can command nothing, and their guest links, play-along links and unopened links end', async () => {
  await share();
  const [ria, jan, els] = people as [TestPerson, TestPerson, TestPerson];
  await ans.open(session.id);
  const guest = await RoomLine.join(place.url, 'session', { session: session.id, observer: await linkBy(ans, 'observer') });
  const play = await linkBy(ans, `seats/${ria.seat}/play`);
  const along = new TestPerson(place.url, 'Ria', { token: play, seat: ria.seat, session: session.id });
  await along.enter();
  const taken = (await openLink(place.url, await linkBy(ans, `seats/${jan.seat}/link`))).token; // Jan on another device
  const unopened = await linkBy(ans, `seats/${els.seat}/link`);
  const owner = await place.coach();
  const ownGuest = await RoomLine.join(place.url, 'session', { session: session.id, observer: await linkBy(owner, 'observer') });

  await unshare();
  const before = await written();
  expect((await ans.toTeam(team, GATHER).catch(() => ({ ok: false }))).ok).toBe(false);
  expect((await along.do({ type: 'hand', up: true }).catch(() => ({ ok: false }))).ok).toBe(false);
  expect(await written()).toBe(before);
  await until(() => guest.closed === CloseReason.ended, 'the guest goes');
  await until(() => along.line!.closed === CloseReason.ended, 'who plays along goes');
  expect((await openLink(place.url, unopened)).error).toBe('elsewhere');
  expect((await api(place.url, 'GET', '/api/seat', { token: play })).status).toBe(409);
  const later = new TestPerson(place.url, 'Jan', { token: taken, seat: jan.seat, session: session.id });
  await later.enter(); // a person in that seat stays
  expect(ownGuest.closed).toBeNull();
  await later.leave();
  await ownGuest.leave();
});

test('a removed coach can command nothing, and their links end in every session', async () => {
  await share();
  const owner = await place.coach();
  await ans.open(session.id);
  const observer = await linkBy(ans, 'observer');
  const guest = await RoomLine.join(place.url, 'session', { session: session.id, observer });
  const [ria] = people as [TestPerson];
  const play = await linkBy(ans, `seats/${ria.seat}/play`);
  const along = new TestPerson(place.url, 'Ria', { token: play, seat: ria.seat, session: session.id });
  await along.enter();
  await owner.open(session.id);
  await until(() => owner.view.people.find(person => person.seat === ria.seat)!.coachSeat, 'Ans plays along');

  expect((await owner.api('DELETE', `/api/coaches/${ansId}`)).status).toBe(200);
  const before = await written();
  expect((await ans.toTeam(team, GATHER).catch(() => ({ ok: false }))).ok).toBe(false);
  expect((await ans.api('GET', '/api/sessions')).status).toBe(401);
  expect(await written()).toBe(before);
  await until(() => guest.closed === CloseReason.ended, 'the guest goes');
  await until(() => along.line!.closed === CloseReason.ended, 'who plays along goes');
  await until(() => !owner.view.people.find(person => person.seat === ria.seat)!.coachSeat, 'and the coach sees so');
  await expect(RoomLine.join(place.url, 'session', { session: session.id, observer })).rejects.toThrow('ended');
});

test('a guest whose link ended gets no more views', async () => {
  const coach = await place.coach();
  await coach.open(session.id);
  const guest = await RoomLine.join(place.url, 'session', { session: session.id, observer: await linkBy(coach, 'observer') });
  await guest.ask<CoachViewMessage>('sync');
  await coach.api('DELETE', `/api/sessions/${session.id}/observer`);
  const seen = guest.views.length;
  await coach.must({ type: 'team.add' });
  await until(() => coach.view.teams.length === 2, 'the coach sees the new team');
  await until(() => guest.closed === CloseReason.ended, 'the guest is gone');
  expect(guest.views.slice(seen)).toEqual([]);
});
