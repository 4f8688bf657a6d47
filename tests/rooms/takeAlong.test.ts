import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { privacyPage } from '../../server/plans/privacy.ts';
import type { OwnData, OwnPage } from '../../shared/protocol/plan.ts';
import type { PrivacyPage } from '../../shared/protocol/privacy.ts';
import type { ReplayMoment, ReplayPage } from '../../shared/protocol/replay.ts';
import type { FollowUp, GroupStatements, LaterPage, StatementsPage } from '../../shared/protocol/statements.ts';
import { pdfText } from '../support/pdfText.ts';
import { api } from './support/api.ts';
import { CHAT, file, own, PLAN, playedSession, put, say, SENTENCE, type Played } from './support/playedSession.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

let place: TestApp;
let played: Played;
beforeAll(async () => {
  place = await TestApp.open();
  played = await playedSession(place);
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());
const first = () => played.people[0]!;
const get = <T>(path: string, who: { token?: string; cookie?: string }) => api<T>(place.url, 'GET', path, who);

test('statements before and after are saved at every tap, and can be changed and withdrawn', async () => {
  const page = async () => (await get<StatementsPage>('/api/own/statements', { token: first().token })).body;
  expect((await page()).statements.map(one => one.id)).toEqual(['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7']);
  expect((await page()).statements[1]!.say).toBe('Ik weet waar ik goed in ben.');
  expect((await page()).lookBackAsk).toBe('Klopte dit vóór vandaag?');
  for (const answer of ['unknown', 'skipped', null, 5] as const) {
    expect((await say(place, first(), 'after', 'g1', answer)).status).toBe(200);
    expect((await page()).mine.after.g1 ?? null).toBe(answer);
  }
  await say(place, first(), 'after', 'g1', 2);
  for (const wrong of [6, 0, 'yes', 2.5]) expect((await say(place, first(), 'after', 'g1', wrong)).status).toBe(400);
  expect((await say(place, first(), 'after', 'g99', 3)).status).toBe(400);
  expect((await say(place, first(), 'never', 'g1', 3)).status).toBe(400);
});

test('a coach sees averages of three or more people, and nothing of one person', async () => {
  const other = await played.coach.newSession();
  const people = [await place.person(other, 'Een'), await place.person(other, 'Twee'), await place.person(other, 'Drie')];
  const group = async () =>
    (await get<GroupStatements>(`/api/sessions/${other.id}/statements`, { cookie: played.coach.cookie })).body.statements[0]!;
  await say(place, people[0]!, 'before', 'g1', 1);
  await say(place, people[1]!, 'before', 'g1', 2);
  await say(place, people[2]!, 'before', 'g1', 'unknown');
  expect(await group()).toMatchObject({ before: null, after: null, answered: { before: 3, after: 0 } });
  await say(place, people[2]!, 'before', 'g1', 4);
  expect((await group()).before).toEqual({ n: 3, mean: 7 / 3 });
});

test('the personal page says what the person did, with something true for everybody', async () => {
  const page = await own(place, first());
  expect(page).toMatchObject({ name: 'Łukasz', erased: false, ownSentence: SENTENCE, plan: PLAN });
  expect(page.session).toMatchObject({ level: 'De lege stoel', team: 'Roos', phase: 'debrief' });
  const texts = page.did.map(({ text }) => text);
  expect(texts).toContain('U had de leiding bij de taak Zoeken zonder functienaam.');
  expect(texts).toContain('U schreef een zin over uw eigen werk.');
  expect(page.did.every(({ area }) => area !== null)).toBe(true);
  for (const person of played.people) expect((await own(place, person)).did.at(-1)!.text).toMatch(/^Uw team maakte samen/);
  expect(page.skills.find(skill => skill.id === 'mailen')).toMatchObject({ name: 'veilig mailen', tap: 'learn' });
  expect((await own(place, played.people[2]!)).skills.every(skill => skill.tap === null)).toBe(true);
});

test('the own page can be in another language than the game, on screen and on paper', async () => {
  const page = (await get<OwnPage>('/api/own?language=en', { token: first().token })).body;
  expect(page.language).toBe('en');
  expect(page.session.level).toBe('The empty chair');
  expect(page.did.map(({ text }) => text)).toContain('You wrote a sentence about your own work.');
  expect(page.skills.find(skill => skill.id === 'mailen')!.name).not.toBe('veilig mailen');
  expect(pdfText(await file(place, '/api/own/plan.pdf?language=en', { token: first().token }))).toContain('My plan');
  expect((await own(place, first())).language).toBe('nl');
});

test('the list of trainings starts with what this person wants to learn', async () => {
  const { menu } = await own(place, first());
  expect(menu[0]).toMatchObject({ id: 'klik-en-tik', fits: true, free: true, level: 1 });
  expect(menu[0]!.tags).toContain('veilig mailen');
  expect(menu.slice(1).filter(item => item.fits)).toEqual([]);
});

test('a plan is saved as typed, and an invalid one is refused', async () => {
  expect((await put(place, first(), '/api/own/plan', { ...PLAN, sentence: 'x'.repeat(201) })).status).toBe(400);
  expect((await put(place, first(), '/api/own/plan', { ...PLAN, trainings: ['a', 'b', 'c'] })).status).toBe(400);
  expect((await put(place, first(), '/api/own/plan', { ...PLAN, stepDate: 'morgen' })).status).toBe(400);
  expect((await put(place, first(), '/api/own/plan', PLAN)).body).toEqual(PLAN);
});

test('plan and certificate print on one tagged page with the right text', async () => {
  const plan = await file(place, '/api/own/plan.pdf', { token: first().token });
  const text = pdfText(plan);
  for (const part of ['Mijn plan', 'Łukasz Wiśniewski', 'zeepaardje', 'dinsdag 1 december 2026', 'Yıldız', 'Klik & Tik'])
    expect(text).toContain(part);
  expect(text.replaceAll('\n', ' ')).toContain(SENTENCE);
  expect(text).toContain('zorgvuldig (');
  expect(text).toContain('1 collega zag wat ik deed.');
  const named = { token: first().token, body: { name: 'Yıldız Łaska' } };
  const certificate = await file(place, '/api/own/certificate.pdf', named);
  const proof = pdfText(certificate);
  for (const part of [
    'Certificaat van deelname',
    'Yıldız Łaska',
    'Hiermee heeft u geoefend',
    'veilig mailen',
    'Veilig werken',
    'geen diploma',
  ])
    expect(proof).toContain(part);
  for (const paper of [plan, certificate]) {
    const raw = paper.toString('latin1');
    expect(raw.slice(0, 8)).toBe('%PDF-1.7');
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/Lang \(nl\)/);
    expect(raw).toMatch(/\/S \/H1/);
    expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});

test('the step is available as a calendar event, once it has a date', async () => {
  const ics = (await file(place, '/api/own/step.ics', { token: first().token })).toString();
  expect(ics).toContain('BEGIN:VCALENDAR');
  expect(ics).toContain('DTSTART;VALUE=DATE:20261201');
  expect(ics.replaceAll('\r\n ', '')).toContain('SUMMARY:Mijn stap: Ik bel Woongroep Noord over meelopen');
  expect((await get('/api/own/step.ics', { token: played.people[1]!.token })).status).toBe(409);
});

test('a team that agreed on a day has every second week of half a year as calendar events', async () => {
  const ics = (await file(place, '/api/own/team.ics?day=2026-12-15', { token: first().token })).toString();
  expect(ics).toContain('DTSTART;VALUE=DATE:20261215');
  expect(ics).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=13');
  expect(ics.replaceAll('\r\n ', '')).toContain('SUMMARY:Bijpraten met mijn team');
  for (const wrong of ['', '?day=', '?day=2026-13-45', '?day=morgen'])
    expect((await get(`/api/own/team.ics${wrong}`, { token: first().token })).status).toBe(400);
});

test('a contact card is visible only to teammates who shared one too', async () => {
  const [a, b, c] = played.people as [TestPerson, TestPerson, TestPerson];
  await put(place, a, '/api/own/contact', { text: '06 is van Łukasz' });
  expect((await own(place, b)).contacts).toEqual({ mine: null, others: [] });
  await put(place, b, '/api/own/contact', { text: 'Bel Yıldız' });
  expect((await own(place, a)).contacts).toEqual({ mine: '06 is van Łukasz', others: [{ name: 'Yıldız', text: 'Bel Yıldız' }] });
  expect((await own(place, c)).contacts.others).toEqual([]);
  await put(place, b, '/api/own/contact', { text: null });
  expect((await own(place, a)).contacts.others).toEqual([]);
});

test('a person can download all their stored data, and nothing of others', async () => {
  const data = JSON.parse((await file(place, '/api/own/data.json', { token: first().token })).toString()) as OwnData;
  expect(data.seat.name).toBe('Łukasz');
  expect(data.texts.map(({ text }) => text)).toEqual(expect.arrayContaining([CHAT, SENTENCE]));
  expect(data.feedback).toHaveLength(1);
  expect(data.statements).toHaveLength(21);
  expect(data.acts.map(({ type }) => type)).toContain('own.tap');
  const other = (await file(place, '/api/own/data.json', { token: played.people[1]!.token })).toString();
  expect(other).not.toContain(CHAT);
  expect(other).not.toContain('Łukasz');
});

test('the state of the game at any moment can be viewed, by players only after the reveal', async () => {
  const path = `/api/teams/${played.game.team}/replay`;
  const { body } = await get<ReplayPage>(path, { token: first().token });
  expect(body.lastSeq).toBe(played.game.entries.at(-1)!.seq);
  expect(body.marks.filter(mark => mark.kind === 'solved').map(mark => mark.puzzle)).toEqual(
    expect.arrayContaining(['P1', 'P11', 'F']),
  );
  expect(body.marks.filter(mark => mark.kind === 'hint')).toHaveLength(1);
  expect(body.marks.filter(mark => mark.kind === 'decision').map(mark => mark.text)).toEqual(['De keuze van het team: Linde']);
  expect(body.marks.find(mark => mark.kind === 'help')!.text).toMatch(/ hielp .* bij /);
  expect(body.marks.map(mark => mark.seq)).toEqual(body.marks.map(mark => mark.seq).toSorted((a, b) => a - b));
  expect(body.puzzles.every(puzzle => puzzle.state !== 'locked')).toBe(true);
  const solved = body.marks.find(mark => mark.kind === 'solved')!;
  for (const [seq, state] of [
    [solved.seq, 'solved'],
    [solved.seq - 1, 'open'],
  ] as const) {
    const then = (await get<ReplayMoment>(`${path}/${seq}`, { cookie: played.coach.cookie })).body;
    expect(then.puzzles.find(puzzle => puzzle.id === solved.puzzle)!.state).toBe(state);
    expect(then.places.map(one => one.name)).toEqual(expect.arrayContaining(['Łukasz', 'Kwabena']));
  }
  const end = (await get<ReplayMoment>(`${path}/${body.lastSeq}`, { token: first().token })).body;
  expect(end.board.flatMap(board => board.cards).join(' ')).toContain('Rooster voor 18 mensen');
  for (const wrong of ['0', '99999', 'x', '-1'])
    expect((await get(`${path}/${wrong}`, { token: first().token })).status).toBe(404);
});

test('the follow-up after six weeks has a record without a name, which expires', async () => {
  const cookie = played.coach.cookie;
  const refused = await api(place.url, 'POST', '/api/own/follow-up', { token: first().token, body: {} });
  expect(refused.status).toBe(409); // this session does not measure later
  await place.services.db
    .updateTable('session')
    .set({ measure: 'beforeAfterLater' })
    .where('id', '=', played.session.id)
    .execute();
  const begin = () =>
    api<FollowUp>(place.url, 'POST', '/api/own/follow-up', { token: first().token, body: {}, key: 'f'.repeat(32) });
  const { body } = await begin();
  expect((await begin()).body.token).toBe(body.token); // the answer was lost, and it was asked again
  expect(await place.services.db.selectFrom('follow_up').select('due_on').execute()).toHaveLength(1);
  expect(body.link).toContain(`/later#${body.token}`);
  const later = async () => (await get<LaterPage>('/api/later', { token: body.token })).body;
  expect(await later()).toMatchObject({ open: false, mine: {} });
  const answer = (id: string, value: unknown) =>
    api(place.url, 'POST', '/api/later', { token: body.token, body: { id, answer: value } });
  expect((await answer('g1', 4)).status).toBe(409);
  const kept = JSON.stringify(await place.services.db.selectFrom('follow_up').selectAll().execute());
  expect(kept).not.toContain(first().seat);
  expect(kept).not.toContain('Łukasz');
  expect(kept).not.toContain(played.session.id);
  expect((await file(place, '/api/later/reminder.ics', { token: body.token })).toString()).toContain('BEGIN:VEVENT');
  expect((await get('/api/own', { token: body.token })).status).toBe(404);
  expect((await get('/api/later', { token: first().token })).status).toBe(404);
  expect((await api(place.url, 'DELETE', '/api/later', { token: body.token })).status).toBe(200);
  expect((await get('/api/later', { token: body.token })).status).toBe(404);
  expect((await get('/api/sessions', { cookie })).status).toBe(200);
});

test('the privacy page has the actual date of deletion', async () => {
  const mine = (await get<PrivacyPage>('/api/privacy?language=nl', { token: first().token })).body;
  expect(mine.deleteOn).toBe(played.session.deleteOn);
  expect(mine.kept.find(one => one.id === 'plan')!.howLong).toContain('20 december 2026');
  expect(mine.kept.map(one => one.id)).not.toContain('lrs');
  const anyone = (await get<PrivacyPage>('/api/privacy?language=en', {})).body;
  expect(anyone.kept.find(one => one.id === 'plan')!.howLong).toContain('28 days');
  expect(anyone.deleteOn).toBeNull();
  expect(anyone.kept.find(one => one.id === 'backup')!.howLong).toContain('The host decides');
});

test('the privacy page says how long backups are kept, or nothing about them where none are made', () => {
  const of = (days: string) => {
    const services = { ...place.services, config: { ...place.services.config, backupDays: Number(days) } };
    return privacyPage(services, null, 'nl').kept.find(one => one.id === 'backup');
  };
  expect(of('14')!.howLong).toMatch(/^Na 14 dagen verwijdert de beheerder ook deze kopieën/);
  expect(of('0')).toBeUndefined();
});

test('data of one person or one session is closed to everybody else', async () => {
  const stranger = await place.person(await played.coach.newSession(), 'Vreemd');
  const { team } = played.game;
  const { id } = played.session;
  const cookie = played.coach.cookie;
  const otherCoach = await coachWithout(place);
  const table: [string, { token?: string; cookie?: string }, number][] = [
    ['/api/own', {}, 404],
    ['/api/own', { cookie }, 404],
    ['/api/own/plan.pdf', { cookie }, 404],
    ['/api/own/data.json', {}, 404],
    [`/api/teams/${team}/replay`, { token: stranger.token }, 404],
    [`/api/teams/${team}/replay/5`, { token: stranger.token }, 404],
    [`/api/teams/${team}/replay`, {}, 401],
    [`/api/teams/${team}/replay`, { cookie: otherCoach }, 404],
    ...['report', 'report.json', 'tables.zip', 'tidy.zip', 'report.pdf', 'statements', 'research.json', 'research.csv'].flatMap(
      (route): [string, { token?: string; cookie?: string }, number][] => [
        [`/api/sessions/${id}/${route}`, {}, 401],
        [`/api/sessions/${id}/${route}`, { token: first().token }, 401],
        [`/api/sessions/${id}/${route}`, { cookie: otherCoach }, 404],
        [`/api/sessions/${id}/${route}`, { cookie }, route.startsWith('research') ? 403 : 200],
      ],
    ),
    ['/api/reports/overview', {}, 401],
    ['/api/levels/de-lege-stoel/weak', { token: first().token }, 401],
  ];
  for (const [path, who, status] of table) expect([path, who, (await get(path, who)).status]).toEqual([path, who, status]);
});

test('a coach who plays along in a seat does not become that person', async () => {
  const { hashToken, newToken } = await import('../../server/secrets.ts');
  const token = newToken();
  const now = place.clock.now();
  const row = { seat_id: first().seat, kind: 'coach', created_at: now, used_at: now, ended_at: null, made_by: 'c', page: null };
  await place.services.db
    .insertInto('seat_token')
    .values({ token_hash: hashToken(token), ...row })
    .execute();
  for (const path of ['/api/own', '/api/own/statements', '/api/own/plan.pdf', '/api/own/data.json'])
    expect((await get(path, { token })).status).toBe(403);
});

/** Another coach of this server, signed in. */
async function coachWithout(test: TestApp): Promise<string> {
  const { hashToken, newToken } = await import('../../server/secrets.ts');
  const token = newToken();
  const now = test.clock.now();
  const coach = { id: 'other', name: 'Ander', secret: '', created_at: now, is_first: 0, role: 'coach' };
  await test.services.db
    .insertInto('coach')
    .values({ ...coach, set_name: null, set_secret: null })
    .execute();
  await test.services.db
    .insertInto('sign_in')
    .values({ token_hash: hashToken(token), coach_id: 'other', created_at: now, expires_at: now + 3_600_000 })
    .execute();
  const name = (await test.coach()).cookie.split('=')[0]!;
  return `${name}=${token}`;
}
