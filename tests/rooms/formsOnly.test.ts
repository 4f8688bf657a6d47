import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { LevelEstimate, LevelPage, SessionSummary } from '../../shared/protocol/http.ts';
import type { GroupStatements, StatementsPage } from '../../shared/protocol/statements.ts';
import { api } from './support/api.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestHouse } from './support/TestHouse.ts';
import { until } from './support/until.ts';

let place: TestHouse;
let coach: TestCoach;
beforeAll(async () => {
  place = await TestHouse.open();
  coach = await place.coach();
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});

const change = (session: SessionSummary, body: unknown) =>
  coach.api<SessionSummary & { error?: string }>('PATCH', `/api/sessions/${session.id}`, body);

test('where people only fill in the forms no team can be made, joined or started, and the answers count', async () => {
  const session = await coach.newSession(60, { formsOnly: true });
  const ria = await place.person(session, 'Ria');
  await place.person(session, 'Jan');
  await place.person(session, 'Els');
  const view = await coach.open(session.id);
  expect(view.session.formsOnly).toBe(true);
  expect(view.proposal).toEqual([]);
  for (const command of [
    { type: 'teams.make' },
    { type: 'team.add' },
    { type: 'start', team: 'all' },
    { type: 'person.move', seat: ria.seat, team: 'none' },
  ] as const)
    expect(await coach.do(command)).toMatchObject({ ok: false, reason: 'notNow' });
  expect(coach.view.teams).toEqual([]);

  const page = await api<StatementsPage>(place.url, 'GET', '/api/own/statements', { token: ria.token });
  expect(page.body.formsOnly).toBe(true);
  for (const { id } of page.body.statements)
    await api(place.url, 'POST', '/api/own/statements', { token: ria.token, body: { moment: 'before', id, answer: 3 } });
  const group = await coach.api<GroupStatements>('GET', `/api/sessions/${session.id}/statements`);
  expect(group.body.people).toBe(3);
  expect(group.body.statements.map(one => [one.answered.before, one.before])).toEqual(page.body.statements.map(() => [1, null]));
});

test('a plan that becomes forms only lets go of teams that had not begun', async () => {
  const session = await coach.newSession();
  for (const name of ['Ria', 'Jan', 'Els']) await place.person(session, name);
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  expect(coach.view.teams).toHaveLength(1);
  expect((await change(session, { formsOnly: true })).body.formsOnly).toBe(true);
  await until(() => coach.view.teams.length === 0, 'the teams are gone');
  expect(coach.view.people.every(person => person.team === null)).toBe(true);
  expect((await change(session, { measure: 'none' })).body.error).toBe('badRequest');
});

test.each([
  ['that asks nothing', { measure: 'none' }],
  ['for bots', { rehearsal: true }],
])('forms only %s is refused', async (_, options) => {
  const body = { level: 'de-lege-stoel', language: 'nl', minutes: 60, formsOnly: true, ...options };
  expect((await coach.api('POST', '/api/sessions', body)).body).toEqual({ error: 'badRequest' });
});

test('what leaving a task out does to time and to who waits is told, and nothing when nothing is left out', async () => {
  const estimate = async (skip: string) =>
    (await coach.api<LevelEstimate>('GET', `/api/levels/de-lege-stoel/estimate?skip=${skip}`)).body;
  const [page] = (await coach.api<LevelPage[]>('GET', '/api/levels')).body;
  const whole = await estimate('');
  expect(whole).toEqual({ skip: [], estimates: page!.estimates, waits: [] });
  const without = await estimate('P5');
  expect(without.skip).toEqual(['P5']);
  expect(without.estimates['3']).toBe(whole.estimates['3']); // three people never play it
  const wait = without.waits.find(one => one.size === 5)!;
  expect(wait.minutes).toBeGreaterThan(3);
  expect(wait.role.nl).not.toBe('');
  expect(await estimate('P3,nonsense')).toEqual(whole); // only what may be left out counts
  expect((await coach.api('GET', '/api/levels/none/estimate')).status).toBe(404);

  const session = await coach.newSession(60, { skip: ['P5'] });
  expect((await coach.open(session.id)).session.estimates).toEqual(without.estimates);
});
