import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SessionReport } from '../../shared/protocol/report.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { StatementsPage } from '../../shared/protocol/statements.ts';
import { api } from './support/api.ts';
import { say } from './support/playedSession.ts';
import { TestHouse } from './support/TestHouse.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestHouse;
beforeAll(async () => {
  place = await TestHouse.open();
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

test('a waiting list fills in the forms before and after the wait, when the coach says so, and the report compares them', async () => {
  const coach = await place.coach();
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
  const copy = await coach.api<SessionSummary>('POST', `/api/sessions/${session.id}/copy`, {});
  expect(copy.body).toMatchObject({ formsOnly: true, formsRound: 1 });
});
