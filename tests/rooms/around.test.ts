import ICAL from 'ical.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { deleteSession } from '../../server/retention/deleteSession.ts';
import type { Around } from '../../shared/protocol/around.ts';
import type { LevelEstimate, LevelPage, SessionSummary } from '../../shared/protocol/http.ts';
import { meetingMinutes } from '../../shared/protocol/around.ts';
import { readCalendar } from '../support/icalendar.ts';
import { api } from './support/api.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

const IN_WINTER = Date.parse('2026-11-24T10:00:00+01:00');
const IN_SUMMER = Date.parse('2027-06-08T10:00:00+02:00');
const CALL = { all: 'https://meet.example.nl/groep', pattern: 'https://meet.example.nl/{team}', list: [] };

let place: TestApp;
let coach: TestCoach;
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

const around = async ({ id }: { id: string }, language = 'nl') =>
  (await coach.api<Around>('GET', `/api/sessions/${id}/around?language=${language}`)).body;
const putCall = (id: string, call: unknown) => coach.api<Around>('PUT', `/api/sessions/${id}/call`, call);
async function calendar({ id }: { id: string }, who = 'participants', language = 'nl') {
  const answer = await fetch(`${place.url}/api/sessions/${id}/invitation.ics?for=${who}&language=${language}`, {
    headers: { cookie: coach.cookie },
  });
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  const bytes = Buffer.from(await answer.arrayBuffer());
  readCalendar(bytes); // as strict as the standard
  return new ICAL.Event(new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getFirstSubcomponent('vevent')!);
}

test('who plays finds one address: that of the own team from the waiting room to the talk, also after a change', async () => {
  const session = await coach.newSession();
  await putCall(session.id, CALL);
  const ria = await place.person(session, 'Ria');
  const jan = await place.person(session, 'Jan');
  const els = await place.person(session, 'Els');
  expect((await ria.lobby()).call).toBeNull(); // no team yet
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  expect((await ria.lobby()).call).toBe('https://meet.example.nl/roos');
  await coach.must({ type: 'start', team: 'all' });
  for (const person of [ria, jan, els]) expect((await person.enter()).team.call).toBe('https://meet.example.nl/roos');

  const team = coach.view.teams[0]!.id;
  expect(coach.view.around!.call.teams[team]).toBe('https://meet.example.nl/roos');
  await coach.must({ type: 'team.rename', team, name: 'Blauw' });
  await until(() => ria.view.team.call === 'https://meet.example.nl/blauw', 'the address goes with the name');
  await place.clock.advance(5_000);
  await putCall(session.id, { all: '', pattern: '', list: ['Blauw https://bel.example.nl/1'] });
  await until(() => jan.view.team.call === 'https://bel.example.nl/1', 'the new address is on the screen');
  await until(() => coach.view.around!.call.teams[team] === 'https://bel.example.nl/1', 'the coach finds it too');
  expect(coach.view.around!.call.all).toBeNull();
});

test('nobody but a coach gets the addresses of other teams, or the names of who was invited', async () => {
  const session = await coach.newSession();
  await putCall(session.id, CALL);
  await coach.api('PUT', `/api/sessions/${session.id}/invited`, [{ id: 'a', name: 'Wilhelmina', came: false }]);
  const ria = await place.person(session, 'Ria');
  expect(JSON.stringify(await ria.lobby())).not.toMatch(/Wilhelmina|meet\.example/);
  await coach.open(session.id);
  expect(coach.view.around!.invited).toEqual([{ id: 'a', name: 'Wilhelmina', came: false }]);
  const { body } = await coach.api<{ link: string }>('POST', `/api/sessions/${session.id}/observer`, {});
  const { RoomLine } = await import('./support/RoomLine.ts');
  const guest = await RoomLine.join(place.url, 'session', { session: session.id, observer: body.link.split('#gast=')[1]! });
  expect(JSON.stringify(await guest.begin())).not.toMatch(/Wilhelmina|meet\.example/);
  await guest.leave();
});

test('the entry in a calendar has the time of the meeting in winter and in summer, and the whole length', async () => {
  const { body: levels } = await coach.api<LevelPage[]>('GET', '/api/levels');
  const { estimates, talk } = levels.find(level => level.id === 'de-lege-stoel')!;
  for (const [date, hour] of [
    [IN_WINTER, '09:00:00'],
    [IN_SUMMER, '08:00:00'],
  ] as const) {
    const session = await coach.newSession(75, { date });
    const event = await calendar(session);
    expect(event.startDate.toString()).toContain(hour); // UTC: ten o'clock in Amsterdam
    expect(event.startDate.toJSDate().getTime()).toBe(date);
    const minutes = meetingMinutes(75, estimates['5'], talk);
    expect((await around(session)).minutes).toEqual(minutes);
    expect(event.duration.toSeconds()).toBe(minutes.total * 60);
  }
});

test('a session that is moved keeps its entry: the same id, a higher number', async () => {
  const session = await coach.newSession(60, { date: IN_WINTER });
  const before = await calendar(session);
  const same = await calendar(session);
  expect([same.uid, same.sequence]).toEqual([before.uid, before.sequence]);
  await coach.api<SessionSummary>('PATCH', `/api/sessions/${session.id}`, { group: 'Almere' });
  expect((await calendar(session)).sequence).toBe(before.sequence); // nothing of it is in the entry
  await coach.api<SessionSummary>('PATCH', `/api/sessions/${session.id}`, { date: IN_SUMMER });
  const moved = await calendar(session);
  expect(moved.uid).toBe(before.uid);
  expect(moved.sequence).toBeGreaterThan(before.sequence);
  expect(moved.startDate.toJSDate().getTime()).toBe(IN_SUMMER);
  expect((await calendar(session, 'coach')).uid).not.toBe(before.uid);
});

test('the texts say when, how long and how, in both languages, and who is in which room', async () => {
  const session = await coach.newSession(60, { date: IN_WINTER, teamSize: 4 });
  await putCall(session.id, CALL);
  for (const name of ['Ria', 'Jan', 'Els', 'Kees']) await place.person(session, name);
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  const dutch = (await around(session)).texts;
  expect(dutch.invitation).toContain('dinsdag 24 november 2026, van 10.00 tot ongeveer 12.05 uur');
  expect(dutch.invitation).toContain(
    'Reken op 2 uur en 5 minuten: 20 minuten om binnen te komen, ongeveer 60 minuten spelen en 45',
  );
  expect(dutch.invitation).toContain('https://meet.example.nl/groep');
  expect(dutch.reminder).toContain('/thuis/');
  expect(dutch.afterwards).toContain('/eigen');
  expect(dutch.rooms).toMatch(/Roos: .*Ria/);
  expect(dutch.rooms).toContain('https://meet.example.nl/roos');
  const english = (await around(session, 'en')).texts;
  expect(english.invitation).toContain('Tuesday, 24 November 2026, from 10:00 to about 12:05');
  expect((await calendar(session, 'coach', 'en')).description).toContain('half an hour before the start');
});

test('what is around a session is deleted with it, to the last byte', async () => {
  const session = await coach.newSession();
  await putCall(session.id, { all: '', pattern: '', list: ['https://meet.example.nl/kwartelkoning'] });
  await coach.api('PUT', `/api/sessions/${session.id}/invited`, [{ id: 'a', name: 'Ottoline', came: true }]);
  const found = (word: string) =>
    readdirSync(place.dataDir).filter(file => readFileSync(join(place.dataDir, file)).includes(Buffer.from(word)));
  expect(found('kwartelkoning')).not.toEqual([]);
  await deleteSession(place.services, session.id);
  expect([...found('kwartelkoning'), ...found('Ottoline')]).toEqual([]);
  expect((await coach.api('GET', `/api/sessions/${session.id}/around`)).status).toBe(404);
});

test('the estimate of a plan and the invitation speak of the same minutes', async () => {
  const session = await coach.newSession(null, { teamSize: 4, skip: ['P5'] });
  const estimate = (await coach.api<LevelEstimate>('GET', '/api/levels/de-lege-stoel/estimate?form=full&skip=P5')).body;
  expect((await around(session)).minutes).toEqual(meetingMinutes(null, estimate.estimates['4'], 45));
  expect((await api(place.url, 'GET', `/api/sessions/${session.id}/around`)).status).toBe(401);
});
