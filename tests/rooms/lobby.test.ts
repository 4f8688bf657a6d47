import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JoinInfo, SeatInfo } from '../../shared/protocol/http.ts';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { api } from './support/api.ts';
import { RoomLine } from './support/RoomLine.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});

test('a person joins by code, in any spelling, and the coach and the others see them', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const digits = session.code.slice(-3);
  const words = session.code.slice(0, -4);
  const run = words.replace(' ', '');
  for (const typed of [
    session.code,
    `${run}${digits}`.toLowerCase(),
    session.code.replaceAll(' ', '-'),
    ` ${words.toLowerCase()}  ${digits} `,
  ]) {
    const answer = await api<JoinInfo>(place.url, 'GET', `/api/join/${encodeURIComponent(typed)}`);
    expect(answer.body).toMatchObject({ session: session.id, code: session.code, language: 'nl' });
  }
  await coach.open(session.id);
  const anna = await place.person(session, 'Anna');
  const view = await anna.lobby();
  expect(view.me).toMatchObject({ name: 'Anna', team: null });
  expect(view.play).toBeNull();
  await until(() => coach.view.people.some(person => person.name === 'Anna' && person.here), 'the coach sees Anna');
  expect(coach.view.session.link).toMatch(new RegExp(`/m/${session.code.toLowerCase().replaceAll(' ', '-')}$`));
  await anna.leave();
  await until(() => coach.view.people.some(person => person.name === 'Anna' && !person.here), 'the coach sees Anna go');
});

test('practice, a raised hand and a new name reach the coach, who can lower the hand', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const ben = await place.person(session, 'Ben');
  await ben.lobby();
  await coach.open(session.id);
  expect((await ben.lobbyDo({ type: 'practice.done', step: 'letter' })).ok).toBe(true);
  expect((await ben.lobbyDo({ type: 'practice.done', step: 'letter' })).ok).toBe(true);
  expect((await ben.lobbyDo({ type: 'hand', up: true })).ok).toBe(true);
  expect((await ben.lobbyDo({ type: 'profile', name: 'Bernard', language: 'en' })).ok).toBe(true);
  const bernard = await until(() => coach.view.people.find(person => person.name === 'Bernard' && person.hand), 'a hand');
  expect(bernard.practised).toBe(1);
  await coach.must({ type: 'hand.seen', seat: ben.seat });
  expect(coach.view.people[0]!.hand).toBeNull();
});

test('a hand that was raised in the waiting room stays up in the game, since the same moment, until it is lowered', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees']) people.push(await place.person(session, name));
  const [ria, jan] = people as [TestPerson, TestPerson];
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  const handOf = ({ seat }: TestPerson) => coach.view.people.find(person => person.seat === seat)!.hand;
  await ria.lobby();
  await ria.lobbyDo({ type: 'hand', up: true });
  const { since } = await until(() => handOf(ria), 'a hand in the waiting room');
  await place.clock.advance(30_000);
  await coach.must({ type: 'start', team: 'all' });
  await until(() => coach.view.teams[0]!.phase === 'briefing' && handOf(ria), 'the hand in the game');
  expect(handOf(ria)!.since).toBe(since);
  expect(handOf(jan)).toBeNull();
  await ria.enter();
  expect(ria.view.team.people.find(person => person.seat === ria.seat)!.hand).toBe(true);
  await ria.must({ type: 'hand', up: false });
  await until(() => handOf(ria) === null, 'the hand goes down');
  // Lowered is lowered: also in another team, where she comes without it.
  await coach.must({ type: 'person.move', seat: ria.seat, team: null });
  await until(() => coach.view.people.find(person => person.seat === ria.seat)!.team === null, 'back in the waiting room');
  expect(handOf(ria)).toBeNull();
});

test('people are divided into teams of four or five and can be moved, and a start brings each to their game', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Ton', 'Ans']) people.push(await place.person(session, name));
  const view = await coach.open(session.id);
  expect(view.proposal).toEqual([4, 3]);
  await coach.must({ type: 'teams.make' });
  const [first, second] = coach.view.teams;
  const sizes = () => coach.view.teams.map(team => coach.view.people.filter(person => person.team === team.id).length);
  expect(sizes()).toEqual([4, 3]);
  await coach.must({ type: 'person.move', seat: people[0]!.seat, team: second!.id });
  expect(sizes()).toEqual([3, 4]);
  const lobby = await people[0]!.lobby();
  expect(lobby.me.team).toBe(second!.id);
  await coach.must({ type: 'start', team: second!.id });
  await until(
    () => (people[0]!.line!.views.at(-1) as typeof lobby | undefined)?.play?.team === second!.id,
    'the lobby sends to the game',
  );
  const seat = await api<SeatInfo>(place.url, 'GET', '/api/seat', { token: people[0]!.token });
  expect(seat.body.team).toBe(second!.id);
  expect(coach.view.teams.find(team => team.id === first!.id)!.phase).toBeNull();
  expect(coach.view.teams.find(team => team.id === second!.id)!.phase).toBe('briefing');
  expect(coach.view.proposal).toEqual([3]);
});

test('a removed person is told so, and cannot come back', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const dora = await place.person(session, 'Dora');
  await dora.lobby();
  await coach.open(session.id);
  await coach.must({ type: 'person.remove', seat: dora.seat });
  await until(() => dora.line!.closed === CloseReason.removed, 'Dora is told');
  await expect(dora.lobby()).rejects.toThrow('removed');
  expect(coach.view.people).toEqual([]);
});

test('the newest active device has the seat: a connection that died while joining displaces nobody', async () => {
  const session = await (await place.coach()).newSession();
  const eva = await place.person(session, 'Eva');
  await eva.lobby();
  const older = eva.line!;
  const dead = await RoomLine.join(place.url, 'session', { session: session.id, token: eva.token });
  await dead.leave();
  const silent = await RoomLine.join(place.url, 'session', { session: session.id, token: eva.token });
  expect(await older.ask('sync')).not.toBeNull();
  const newer = await RoomLine.join(place.url, 'session', { session: session.id, token: eva.token });
  expect((await newer.ask<{ seq: number }>('command', { command: { type: 'hand', up: true } })).seq).toBe(0); // any word counts
  await until(() => older.closed === CloseReason.elsewhere, 'the older device is told');
  expect(newer.closed).toBeNull();
  await until(() => silent.closed === CloseReason.elsewhere, 'so is a line that never said anything');
  await newer.leave();
});

test('a room admits only people with a seat in it and its coach', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const other = await coach.newSession();
  const fenna = await place.person(session, 'Fenna');
  const join = (options: Record<string, unknown>, cookie?: string) =>
    RoomLine.join(place.url, 'session', { session: session.id, ...options }, cookie);
  await expect(join({ token: 'x'.repeat(43) })).rejects.toThrow('ended');
  await expect(join({})).rejects.toThrow('signedOut');
  await expect(join({ token: fenna.token, version: 0 })).rejects.toThrow('oldVersion');
  await expect(join({ token: fenna.token, session: other.id })).rejects.toThrow('ended');
  await expect(RoomLine.join(place.url, 'team', { team: 'none', token: fenna.token })).rejects.toThrow('moved');
  for (const way of ['create', 'join', 'joinById', 'reconnect']) {
    const answer = await api(place.url, 'POST', `/matchmake/${way}/session`, {
      body: { session: session.id, token: fenna.token },
    });
    expect(answer.status).toBe(404);
  }
  const line = await join({}, coach.cookie);
  await line.leave();
});

test('a participant cannot send commands of a coach', async () => {
  const session = await (await place.coach()).newSession();
  const guus = await place.person(session, 'Guus');
  await guus.lobby();
  expect(await guus.line!.try('coach', { client: 'abcdefgh', command: { type: 'teams.make' } })).toEqual({
    ok: false,
    reason: 'coachOnly',
  });
  expect(await guus.line!.try('command', { command: { type: 'fly' } })).toEqual({ ok: false, reason: 'badCommand' });
  expect(guus.line!.closed).toBeNull();
});
