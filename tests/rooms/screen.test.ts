import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { ScreenView } from '../../shared/protocol/screenView.ts';
import { api } from './support/api.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;

beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  session = await coach.newSession();
});
afterAll(async () => {
  place.expectNoFaults();
  await place.close();
});
const screen = (code: string) => api<ScreenView>(place.url, 'GET', `/api/screen/${encodeURIComponent(code)}`);

test('the big screen of a room needs only the code, from the first minute', async () => {
  const { status, body } = await screen(session.code);
  expect(status).toBe(200);
  expect(body).toMatchObject({ code: session.code, people: 0, stage: 'before', paused: false, leftMs: null });
  expect((await screen('SOEP VLAG 000')).status).toBe(404);
  expect((await screen('geen code')).status).toBe(404);
});

test('sixty people come in: the screen counts them and names nobody, and the coach can make twelve teams', async () => {
  await coach.open(session.id);
  const letters = Array.from('abcdefghijklmnopqrst');
  for (const letter of letters) for (const ending of ['a', 'o', 'e']) await place.person(session, `Deel${letter}${ending}`);
  await until(() => coach.view.people.length + coach.view.door.people.length === 60, 'all sixty are inside or at the door');
  await coach.must({ type: 'door.admitAll' }); // so many at once from one address wait at the door
  await until(() => coach.view.people.length === 60, 'the coach sees all sixty');
  const { body } = await screen(session.code);
  expect(body.people).toBe(60);
  expect(JSON.stringify(body)).not.toContain('Deel');
  await coach.must({ type: 'teams.make' });
  await until(() => coach.view.teams.length === 12, 'there are twelve teams');
  expect(coach.view.people.filter(person => person.team === null)).toEqual([]);
});
