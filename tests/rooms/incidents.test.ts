import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Incident, RehearsedIncident, SessionSummary } from '../../shared/protocol/http.ts';
import { needsAt } from '../../shared/protocol/needsAt.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

const PATIENCE = 60_000;
const MINUTE = 60_000;
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
const path = () => `/api/sessions/${session.id}/rehearse`;
const account = async () => (await coach.api<RehearsedIncident[]>('GET', `${path()}/incidents`)).body;
const happens = async (incident: Incident, team: string | null = null) =>
  (await coach.api('POST', `${path()}/incidents`, { incident, team })).status;
const person = (name: string) => coach.view.people.find(one => one.name === name)!;
const needs = (kind: string) => needsAt(coach.view, place.clock.now()).filter(need => need.kind === kind);

beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  session = await coach.newSession(null, { rehearsal: true, teamSize: 4 });
  await coach.open(session.id);
  await coach.api('POST', path(), { teams: 2, speed: 20 });
  await until(() => coach.view.people.length === 8, 'eight bots', PATIENCE);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  await until(() => coach.view.teams.every(({ phase }) => phase === 'playing'), 'both play', PATIENCE);
}, 2 * PATIENCE);
afterEach(() => place.expectNoFaults());
afterAll(async () => {
  await coach.api('DELETE', path());
  await place.close();
});

test('a hand goes up in a team that the coach has to find, and the account says when the coach came', async () => {
  expect(await happens('hand')).toBe(204);
  await until(() => needs('hand').length === 1, 'a hand on the desk');
  const [said] = await account();
  expect(said).toMatchObject({ incident: 'hand', answeredAt: null, withinMs: 2 * MINUTE });
  expect(person(said!.person!).hand).not.toBeNull();
  const team = coach.view.teams.find(({ name }) => name === said!.team)!;
  await place.clock.advance(MINUTE);
  await coach.toTeam(team.id, { type: 'hand.claim', seat: person(said!.person!).seat });
  const [answered] = await account();
  expect(answered!.answeredAt! - answered!.at).toBeGreaterThanOrEqual(MINUTE);
});

test(
  'somebody tries the same wrong thing three times, in the team that was named',
  async () => {
    const [first] = coach.view.teams;
    await expect.poll(() => happens('tries', first!.id), { interval: 500, timeout: PATIENCE }).toBe(204);
    await until(() => needs('tries').some(({ team }) => team === first!.id), 'three wrong tries', PATIENCE);
    expect((await account()).filter(({ incident }) => incident === 'tries').map(({ team }) => team)).toEqual([first!.name]);
  },
  2 * PATIENCE,
);

test('somebody loses the connection, another falls silent, and two quarrel until the coach writes', async () => {
  const [, second] = coach.view.teams;
  expect(await happens('away', second!.id)).toBe(204);
  await until(() => coach.view.people.some(one => one.team === second!.id && !one.here), 'somebody is away', PATIENCE);
  const lines = coach.view.teams[1]!.chat;
  expect(await happens('quarrel', second!.id)).toBe(204);
  await until(() => coach.view.teams[1]!.chat >= lines + 3, 'they say so');
});

test(
  'a late comer waits at the door, and is answered for when the coach lets them in',
  async () => {
    expect(await happens('late')).toBe(204);
    await until(() => coach.view.door.people.length === 1, 'somebody at the door', PATIENCE);
    const late = async () => (await account()).find(({ incident }) => incident === 'late')!;
    expect(await late()).toMatchObject({ team: null, person: null, answeredAt: null });
    await place.clock.advance(MINUTE);
    await coach.must({ type: 'door.admitAll' });
    await expect.poll(async () => (await late()).answeredAt, { interval: 500, timeout: PATIENCE }).not.toBeNull();
  },
  2 * PATIENCE,
);

test('the line of the coach is lost on the page alone, and the account stays when the bots have gone', async () => {
  expect(await happens('lineLost')).toBe(204);
  await coach.api('DELETE', path());
  expect(await happens('hand'), 'nobody plays any more').toBe(409);
  const told = await account();
  expect(told.at(-1)).toMatchObject({ incident: 'lineLost', withinMs: null });
  expect(told.length).toBeGreaterThanOrEqual(6);
});
