import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import { closeRoom, readOnly } from './support/storeFaults.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

// Nothing can be written, as with a full disk: what each role sees, and that everything recovers by itself.
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let people: TestPerson[];
let team: string;
let guest: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ coach, session, people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees']));
  guest = (await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/observer`)).body.link.split('#gast=')[1]!;
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());

const tile = () => coach.view.teams.find(one => one.id === team)!;
const join = (name: string) =>
  api<{ error?: string }>(place.url, 'POST', '/api/join', {
    body: { code: session.code, name, portrait: 'p01', language: 'nl' },
  });

test('every role sees that nothing can be saved; nothing is half done; afterwards everything continues', async () => {
  const waiting = await place.person(session, 'Mia');
  await until(() => coach.view.door.people.length === 1, 'somebody stands at the door');
  await coach.must({ type: 'door.admit', seat: waiting.seat, team: null });
  await waiting.lobby();
  const [ria, jan] = people as [TestPerson, TestPerson];
  const { gameMs } = ria.view.clock;
  await readOnly(place, true);

  expect(await ria.do({ type: 'hand', up: true })).toEqual({ ok: false, reason: 'notKept' });
  await until(() => people.every(person => person.view.clock.held), 'all players are told');
  expect(jan.view.clock.running).toBe(false);
  expect(await waiting.lobbyDo({ type: 'hand', up: true })).toEqual({ ok: false, reason: 'notKept' });
  expect(await join('Wim')).toMatchObject({ status: 503, body: { error: 'notKept' } });
  expect(await coach.toTeam(team, { type: 'pause' })).toEqual({ ok: false, reason: 'notKept' });
  expect(await coach.do({ type: 'team.add' })).toEqual({ ok: false, reason: 'notKept' });
  await until(() => tile().trouble?.kind === 'notKept', 'the coach is told');
  const looks = await RoomLine.join(place.url, 'session', { session: session.id, observer: guest });
  const seen = await looks.ask<{ view: { teams: { trouble: unknown }[] } }>('sync');
  expect(seen.view.teams[0]!.trouble).toMatchObject({ kind: 'notKept' });
  await looks.leave();
  expect((await api(place.url, 'GET', '/healthz')).status).toBe(503);

  await place.clock.advance(3 * 3_600_000); // far beyond the limit of this game
  expect(ria.view.phase).toBe('playing');
  await readOnly(place, false);
  await place.clock.advance(1500);
  await until(() => people.every(person => person.view.clock.held === false), 'the game goes on');
  expect(ria.view.clock).toMatchObject({ running: true });
  expect(ria.view.clock.gameMs - gameMs).toBeLessThan(3000);
  await ria.must({ type: 'hand', up: true });
  await until(() => tile().trouble === null && coach.view.teams.length === 1, 'the coach’s page is as it was');
  expect((await waiting.lobbyDo({ type: 'hand', up: true })).ok).toBe(true);
  expect((await waiting.lobby()).people.map(person => person.name)).not.toContain('Wim');
  await waiting.leave();
});

test('a team that is loaded while nothing can be written shows its game, stopped, and continues later', async () => {
  for (const person of people) await person.leave();
  await closeRoom(team);
  await place.clock.advance(60_000);
  await readOnly(place, true);
  const { clock, phase } = await people[0]!.enter();
  expect([phase, clock.running, clock.held]).toEqual(['playing', false, true]);
  for (const person of people.slice(1)) await person.enter();
  await place.clock.advance(60_000);
  await readOnly(place, false);
  await place.clock.advance(1500);
  await until(() => people[0]!.view.clock.running, 'the game goes on');
  expect(people[0]!.view.clock.gameMs - clock.gameMs).toBeLessThan(3000);
  await people[1]!.must({ type: 'hand', up: true });
});

test('people who connect and disconnect while nothing can be written are counted correctly afterwards', async () => {
  const [, , els, kees] = people as [TestPerson, TestPerson, TestPerson, TestPerson];
  await els.leave();
  await place.clock.advance(15_000);
  await until(async () => people[0]!.view.team.people.find(one => one.seat === els.seat)!.away, 'Els is away');
  await readOnly(place, true);
  await people[0]!.do({ type: 'hand', up: true });
  await els.enter();
  await kees.leave();
  await place.clock.advance(30_000);
  await readOnly(place, false);
  await place.clock.advance(1500);
  const awayOf = (person: TestPerson) => people[0]!.view.team.people.find(one => one.seat === person.seat)!.away;
  await until(() => !awayOf(els), 'Els is back');
  await until(() => awayOf(kees), 'Kees is away');
  expect([awayOf(els), awayOf(kees)]).toEqual([false, true]);
  await kees.enter();
});

test('starting a team while nothing can be written fails, the server goes on, and it can be started later', async () => {
  const other = await coach.newSession();
  const names = ['Ans', 'Bep', 'Cor'];
  const waiting: TestPerson[] = [];
  for (const name of names) waiting.push(await place.person(other, name));
  const host = await place.coach();
  await host.open(other.id);
  await host.must({ type: 'teams.make' });
  await readOnly(place, true);
  expect(await host.do({ type: 'start', team: 'all' })).toEqual({ ok: false, reason: 'notKept' });
  await readOnly(place, false);
  await host.must({ type: 'start', team: 'all' });
  expect((await waiting[0]!.enter()).phase).toBe('briefing');
  await host.leave();
});

test('a team whose first entry cannot be written is not half started, and its coach and players know', async () => {
  const other = await coach.newSession();
  const waiting: TestPerson[] = [];
  for (const name of ['Dik', 'Eef', 'Fem']) waiting.push(await place.person(other, name));
  const host = await place.coach();
  await host.open(other.id);
  await host.must({ type: 'teams.make' });
  const { journal } = place.services;
  const fails = () => Promise.reject(new Error('disk full'));
  place.services.journal = new Proxy(journal, {
    get: (target, name) => (name === 'append' || name === 'check' ? fails : Reflect.get(target, name).bind(target)),
  });
  expect((await host.do({ type: 'start', team: 'all' })).ok).toBe(false);
  place.services.journal = journal;
  expect(host.view.teams[0]!.phase).toBeNull();
  const lobby: SessionView = await waiting[0]!.lobby();
  expect(lobby.play).toBeNull();
  await host.must({ type: 'start', team: 'all' });
  for (const person of waiting) expect((await person.enter()).phase).toBe('briefing');
  await host.leave();
});
