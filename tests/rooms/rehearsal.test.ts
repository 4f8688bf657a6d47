import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Rehearsal, SessionSummary } from '../../shared/protocol/http.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const PATIENCE = 60_000;
let place: TestApp;
let coach: TestCoach;
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});

const path = (session: SessionSummary) => `/api/sessions/${session.id}/rehearse`;
const state = async (session: SessionSummary) => (await coach.api<Rehearsal>('GET', path(session))).body;

test(
  'bots come to a rehearsal, are known as bots, play once the coach starts, and go when they are told to',
  async () => {
    const session = await coach.newSession(null, { rehearsal: true, teamSize: 4 });
    await coach.open(session.id);
    expect((await coach.api('POST', path(session), { teams: 1, speed: 20 })).status).toBe(201);
    expect((await coach.api('POST', path(session), { teams: 1 })).status).toBe(409);
    await until(() => coach.view.people.length === 4, 'four bots', PATIENCE);
    expect(coach.view.people.every(person => person.bot)).toBe(true);
    await coach.must({ type: 'teams.make' });
    await coach.must({ type: 'start', team: 'all' });
    await until(() => coach.view.teams[0]!.phase === 'playing', 'they are ready', PATIENCE);
    expect(await state(session)).toEqual({ running: true, failed: false });
    expect((await coach.api('DELETE', path(session))).body).toEqual({ running: false, failed: false });
    await until(() => coach.view.people.every(person => !person.here), 'they are gone', PATIENCE);
  },
  3 * PATIENCE,
);

test(
  'a rehearsal that is erased takes its bots along; people who say they are bots elsewhere are people',
  async () => {
    const session = await coach.newSession(60, { rehearsal: true });
    await coach.api('POST', path(session), { teams: 1, speed: 20 });
    expect((await coach.api('DELETE', `/api/sessions/${session.id}`, { name: session.code })).status).toBe(200);
    expect(place.services.rehearsals.state(session.id).running).toBe(false);
    const real = await coach.newSession();
    const ria = await TestPerson.join(place.url, real.code, 'Ria', 'nl', { bot: true });
    const view = await coach.open(real.id);
    expect(view.people.map(person => [person.seat, person.bot])).toEqual([[ria.seat, false]]);
    expect((await coach.api('POST', path(real), {})).body).toEqual({ error: 'notNow' });
  },
  2 * PATIENCE,
);
