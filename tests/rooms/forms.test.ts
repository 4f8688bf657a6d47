import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SessionReport } from '../../shared/protocol/report.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { GroupStatements, StatementsPage } from '../../shared/protocol/statements.ts';
import { api } from './support/api.ts';
import { say } from './support/playedSession.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let coach: TestCoach;
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

test('a waiting list fills in the forms before and after the wait, at the coach’s command, and the report compares them', async () => {
  const session = await coach.newSession(60, { formsOnly: true });
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Piet', 'Anna']) people.push(await place.person(session, name));
  const person = people[0]!;
  const page = async () => (await api<StatementsPage>(place.url, 'GET', '/api/own/statements', { token: person.token })).body;
  expect(await page()).toMatchObject({ formsOnly: true, formsRound: 1 });
  expect((await person.lobby()).session.forms).toBe(1);
  expect((await coach.open(session.id)).session).toMatchObject({ formsOnly: true, formsRound: 1 });
  for (const one of people) expect((await say(place, one, 'before', 'g1', 2)).status).toBe(200);

  const changed = await coach.api<SessionSummary>('PATCH', `/api/sessions/${session.id}`, { formsRound: 2 });
  expect(changed).toMatchObject({ status: 200, body: { formsOnly: true, formsRound: 2 } });
  await until(() => (person.line!.views.at(-1) as SessionView | undefined)?.session.forms === 2, 'the second time');
  expect((await page()).formsRound).toBe(2);
  for (const one of people) expect((await say(place, one, 'after', 'g1', 4)).status).toBe(200);

  const report = await coach.api<SessionReport>('GET', `/api/sessions/${session.id}/report`);
  expect(report.body.statements.find(one => one.id === 'g1')).toMatchObject({
    before: { n: 3, mean: 2 },
    after: { n: 3, mean: 4 },
    change: { n: 3, mean: 2 },
  });
  for (const wrong of [0, 3, '2']) {
    expect((await coach.api('PATCH', `/api/sessions/${session.id}`, { formsRound: wrong })).status).toBe(400);
  }
});

test('in a forms-only session no team can be made, joined or started, and the answers count', async () => {
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

test('a session that becomes forms-only drops teams that had not begun', async () => {
  const session = await coach.newSession();
  const path = `/api/sessions/${session.id}`;
  for (const name of ['Ria', 'Jan', 'Els']) await place.person(session, name);
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  expect(coach.view.teams).toHaveLength(1);
  expect((await coach.api<SessionSummary>('PATCH', path, { formsOnly: true })).body.formsOnly).toBe(true);
  await until(() => coach.view.teams.length === 0, 'the teams are gone');
  expect(coach.view.people.every(person => person.team === null)).toBe(true);
  expect((await coach.api('PATCH', path, { measure: 'none' })).body).toEqual({ error: 'badRequest' });
});

test.each([
  ['that asks nothing', { measure: 'none' }],
  ['for bots', { rehearsal: true }],
])('forms only %s is refused', async (_, options) => {
  const body = { level: 'de-lege-stoel', language: 'nl', minutes: 60, formsOnly: true, ...options };
  expect((await coach.api('POST', '/api/sessions', body)).body).toEqual({ error: 'badRequest' });
});
