import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JoinInfo, LevelEstimate, LevelPage, SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import { rebuiltState } from './support/journalOf.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const DAY = 24 * 3_600_000;
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

const change = (session: SessionSummary, body: unknown) =>
  coach.api<SessionSummary & { error?: string }>('PATCH', `/api/sessions/${session.id}`, body);
const listed = async (session: SessionSummary) =>
  (await coach.api<SessionSummary[]>('GET', '/api/sessions')).body.find(one => one.id === session.id)!;

test('a session without choices has good defaults', async () => {
  expect(await coach.newSession()).toMatchObject({
    minutes: 60,
    skip: [],
    teamSize: 5,
    autoHints: true,
    pace: 'normal',
    group: null,
    date: null,
    retentionDays: 28,
    holdReveal: false,
    teamClock: false,
    measure: 'beforeAfter',
    formsOnly: false,
    rehearsal: false,
    state: 'planned',
    owner: 'Coach',
    shared: false,
  });
  const plain = await coach.newSession();
  expect(plain.name).toBe(plain.code);
});

test('the page of a level has what it offers, and no answers', async () => {
  const [summary] = (await coach.api<LevelPage[]>('GET', '/api/levels')).body;
  const { body } = await coach.api<LevelPage>('GET', `/api/levels/${summary!.id}`);
  expect(body).toEqual(summary);
  expect(body.optional.map(one => one.id)).toContain('P5');
  expect(body.puzzles.length).toBeGreaterThan(14);
  expect(body.competences.map(one => one.name.nl)).toContain('Informatie beoordelen');
  expect(body.estimates['5'].usual).toBeLessThan(body.estimates['3'].usual);
  for (const { quick, from, usual, to, calm } of Object.values(body.estimates))
    expect([quick, from, usual, to, calm]).toEqual([quick, from, usual, to, calm].toSorted((a, b) => a - b));
  for (const hidden of ['solution', 'solved', 'notYet', 'sentences']) expect(JSON.stringify(body)).not.toContain(`"${hidden}"`);
  expect((await coach.api('GET', '/api/levels/none')).status).toBe(404);
});

test.each([
  ['45 minutes with teams of four', { minutes: 45, teamSize: 4 }],
  ['less than 45 minutes', { minutes: 30 }],
  ['more than ten hours', { minutes: 601 }],
  ['a task that must be played', { skip: ['P3'] }],
  ['a task that is not there', { skip: ['P99'] }],
  ['a term of more than a year', { retentionDays: 366 }],
  ['teams of three', { teamSize: 3 }],
  ['something unknown', { colour: 'red' }],
])('a plan with %s is refused', async (_, options) => {
  const body = { level: 'de-lege-stoel', language: 'nl', minutes: 60, ...options };
  expect((await coach.api('POST', '/api/sessions', body)).body).toEqual({ error: 'badRequest' });
});

test('a session can be changed until a team has begun; then only what does not affect a game', async () => {
  const session = await coach.newSession(45, { name: 'Groep A', group: 'UWV Zwolle' });
  expect((await change(session, { teamSize: 4 })).body).toEqual({ error: 'badRequest' }); // with these 45 minutes
  const changed = await change(session, { teamSize: 4, minutes: null, skip: ['P5'], pace: 'generous', name: 'Groep B' });
  expect(changed.body).toMatchObject({
    teamSize: 4,
    minutes: null,
    skip: ['P5'],
    pace: 'generous',
    name: 'Groep B',
    group: 'UWV Zwolle',
  });
  const { session: running } = await place.team(['Ria', 'Jan', 'Els']);
  expect((await change(running, { minutes: 90 })).body).toEqual({ error: 'notNow' });
  expect((await change(running, { name: 'Bezig', retentionDays: 7, group: null })).body).toMatchObject({
    name: 'Bezig',
    state: 'running',
    deleteOn: running.createdAt + 7 * DAY,
  });
});

test('the date of deletion follows the plan, and everybody sees the actual one', async () => {
  const session = await coach.newSession(60, { retentionDays: 10 });
  expect(session.deleteOn).toBe(session.createdAt + 10 * DAY);
  const date = session.createdAt + 20 * DAY;
  const { deleteOn } = (await change(session, { date })).body;
  expect(deleteOn).toBe(date + 10 * DAY);
  expect((await api<JoinInfo>(place.url, 'GET', `/api/join/${encodeURIComponent(session.code)}`)).body.deleteOn).toBe(deleteOn);
  const ria = await place.person(session, 'Ria');
  expect((await ria.lobby()).session.deleteOn).toBe(deleteOn);
  await change(session, { retentionDays: 3 });
  await until(
    () => (ria.line!.views.at(-1) as { session: { deleteOn: number } } | undefined)?.session.deleteOn === date + 3 * DAY,
    'the new day',
  );
});

test('teams respect the grouping wishes, and those who practised least are spread', async () => {
  const session = await coach.newSession(60, { teamSize: 4 });
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Ton', 'Ans', 'Wim']) people.push(await place.person(session, name));
  for (const person of people.slice(2)) {
    await person.lobby();
    await person.lobbyDo({ type: 'practice.done', step: 'letter' });
    await person.lobbyDo({ type: 'practice.done', step: 'chat' });
  }
  await coach.open(session.id);
  const seat = (index: number) => people[index]!.seat;
  const teamOf = (index: number) => coach.view.people.find(person => person.seat === seat(index))!.team;
  await coach.must({ type: 'teams.make' });
  expect(teamOf(0)).not.toBe(teamOf(1)); // the two who practised nothing
  await coach.must({ type: 'wish', a: seat(0), b: seat(1), wish: 'together' });
  await coach.must({ type: 'wish', a: seat(2), b: seat(3), wish: 'apart' });
  await coach.must({ type: 'teams.make' });
  expect(teamOf(0)).toBe(teamOf(1));
  expect(teamOf(2)).not.toBe(teamOf(3));
  await coach.must({ type: 'wish', a: seat(1), b: seat(0), wish: null });
  expect(coach.view.wishes).toHaveLength(1);
});

test('what was planned reaches the game', async () => {
  const session = await coach.newSession(75, { skip: ['P5', 'P9'] });
  for (const name of ['Ria', 'Jan', 'Els', 'Kees']) await place.person(session, name);
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  const state = await rebuiltState(place.services, coach.view.teams[0]!.id);
  expect(state.clock.minutes).toBe(75);
  expect(state.skip).toEqual(['P5', 'P9']);
});

test('a session is deleted only with its name, or with its code when it has none', async () => {
  const named = await coach.newSession(60, { name: 'Groep Zwolle' });
  const plain = await coach.newSession();
  const erase = (session: SessionSummary, name: string) => coach.api('DELETE', `/api/sessions/${session.id}`, { name });
  expect((await erase(named, named.code)).body).toEqual({ error: 'wrongName' });
  expect((await erase(named, ' groep  zwolle ')).status).toBe(200);
  expect((await erase(plain, 'iets')).body).toEqual({ error: 'wrongName' });
  expect((await erase(plain, plain.code.toLowerCase())).status).toBe(200);
  expect(await listed(plain)).toBeUndefined();
});

test('a session is planned, running and then finished; a game that nobody came back to is finished after a day', async () => {
  const { session, team } = await place.team(['Ria', 'Jan', 'Els']);
  expect((await listed(session)).state).toBe('running');
  await coach.open(session.id);
  await coach.toTeam(team, { type: 'end' });
  await coach.toTeam(team, { type: 'close' });
  await until(async () => (await listed(session)).state === 'finished', 'it is finished');
  const left = await place.team(['Ria', 'Jan', 'Els']);
  await place.services.db
    .updateTable('team')
    .set({ alive_at: place.clock.now() - 25 * 3_600_000 })
    .where('id', '=', left.team)
    .execute();
  expect((await listed(left.session)).state).toBe('finished');
});

test('checks before the start are kept, and shown to the person again', async () => {
  const session = await coach.newSession();
  const ria = await place.person(session, 'Ria');
  expect((await ria.lobby()).me.checks).toEqual({ sound: null, browser: null, connection: null });
  await ria.lobbyDo({ type: 'check', browser: true, connection: 'slow' });
  await ria.lobbyDo({ type: 'check', sound: false });
  await ria.lobbyDo({ type: 'check', connection: 'good' });
  expect((await ria.lobby()).me.checks).toEqual({ sound: false, browser: true, connection: 'good' });
});

test('a latecomer is offered the smallest team, and on a tie the team that is furthest behind', async () => {
  const session = await coach.newSession(60, { teamSize: 4 });
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Ton', 'Ans', 'Wim']) people.push(await place.person(session, name));
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  const [ahead, behind] = coach.view.teams;
  for (const person of people) await person.enter();
  const of = (team: string) => people.filter(person => person.team === team);
  await playOn(place, of(behind!.id), isPlaying);
  await playOn(
    place,
    of(ahead!.id),
    state => Object.values(state.puzzles).filter(puzzle => puzzle.value === 'solved').length >= 2,
  );
  const late = await place.person(session, 'Laat');
  await coach.letIn(late);
  await late.enter();
  expect(late.team).toBe(behind!.id);
  const later = await place.person(session, 'Later');
  await coach.letIn(later);
  await later.enter();
  expect(later.team).toBe(ahead!.id); // four against five
});

test('the estimate shows the effect of skipped tasks on time and on who waits, and none when nothing is skipped', async () => {
  const estimate = async (skip: string, form = 'full') =>
    (await coach.api<LevelEstimate>('GET', `/api/levels/de-lege-stoel/estimate?skip=${skip}&form=${form}`)).body;
  const [page] = (await coach.api<LevelPage[]>('GET', '/api/levels')).body;
  const whole = await estimate('');
  expect(whole).toMatchObject({ form: 'full', skip: [], estimates: page!.estimates, waits: [] });
  expect(whole.played).toEqual({ '5': null, '4': null, '3': null }); // nobody has played it here
  expect(whole.saves.map(({ puzzle }) => puzzle).toSorted()).toEqual(page!.optional.map(({ id }) => id).toSorted());
  const without = await estimate('P5');
  expect(without.skip).toEqual(['P5']);
  expect(without.estimates['3']).toEqual(whole.estimates['3']); // three people never play it
  const [wait] = without.waits; // somebody has nothing to do for a while, in one of the sizes
  expect(wait!.minutes).toBeGreaterThanOrEqual(2);
  expect(wait!.role.nl).not.toBe('');
  expect(await estimate('P3,nonsense')).toEqual(whole); // only what may be left out counts
  expect((await coach.api('GET', '/api/levels/none/estimate')).status).toBe(404);

  const session = await coach.newSession(60, { skip: ['P5'] });
  expect((await coach.open(session.id)).session.estimates).toEqual(without.estimates);
});

test('a session may play the short form: it is shorter for every size, and its teams start without what that leaves out', async () => {
  const { body: page } = await coach.api<LevelPage>('GET', '/api/levels/de-lege-stoel');
  const { body: whole } = await coach.api<LevelEstimate>('GET', '/api/levels/de-lege-stoel/estimate');
  const { body: short } = await coach.api<LevelEstimate>('GET', '/api/levels/de-lege-stoel/estimate?form=short');
  expect(short.estimates).toEqual(page.short!.estimates);
  for (const size of ['5', '4', '3'] as const) expect(short.estimates[size].usual).toBeLessThan(whole.estimates[size].usual);
  expect(short.saves.filter(({ puzzle }) => page.short!.off.includes(puzzle))).toEqual([]); // they are gone already
  expect((await coach.api('GET', '/api/levels/de-lege-stoel/estimate?form=tiny')).status).toBe(400);

  const session = await coach.newSession(60, { form: 'short' });
  expect(session.form).toBe('short');
  const view = await coach.open(session.id);
  expect(view.session).toMatchObject({ form: 'short', estimates: short.estimates });
  await coach.api('PATCH', `/api/sessions/${session.id}`, { form: 'full' });
  await until(() => coach.view.session.form === 'full', 'the coach sees the change');
  expect(coach.view.session.estimates).toEqual(whole.estimates);
  const played = await place.team(['Ria', 'Jan', 'Els', 'Kees', 'Mia'], 60, { form: 'short' });
  await until(() => played.coach.view.teams[0]?.phase === 'briefing', 'the game has begun');
  const { puzzles } = played.coach.view.teams[0]!;
  expect(puzzles.length).toBeGreaterThan(5);
  expect(puzzles.filter(puzzle => page.short!.off.includes(puzzle.id))).toEqual([]);
});
