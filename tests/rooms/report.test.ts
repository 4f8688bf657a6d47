import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Overview, SessionReport, WeakPuzzles } from '../../shared/protocol/report.ts';
import { pdfText } from '../support/pdfText.ts';
import { api } from './support/api.ts';
import { levelOf } from './support/journalOf.ts';
import { CHAT, file, NAMES, playedSession, SENTENCE, type Played } from './support/playedSession.ts';
import { unzip } from '../support/unzip.ts';
import { TestApp } from './support/TestApp.ts';

let place: TestApp;
let played: Played;
let report: SessionReport;
beforeAll(async () => {
  place = await TestApp.open();
  played = await playedSession(place);
  report = (await get<SessionReport>(`/api/sessions/${played.session.id}/report`)).body;
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());
const get = <T>(path: string) => api<T>(place.url, 'GET', path, { cookie: played.coach.cookie });

test('the numbers of the report match the journal, counted here independently', () => {
  const { entries, seats } = played.game;
  const by = (type: string, seat?: string) =>
    entries.filter(({ command }) => command.type === type && (seat === undefined || command.by === seat));
  const team = report.teams[0]!;
  expect(team.questions).toBe(by('ask').length);
  expect(team.thanks).toBe(by('thank').length);
  expect(team.hints).toBe(by('hint.take').length);
  expect(team.questions).toBeGreaterThan(2);
  for (const [n, seat] of seats.entries()) {
    const person = report.people.find(one => one.seat === seat)!;
    expect(person).toMatchObject({
      name: NAMES[n],
      team: 'Roos',
      asked: by('ask', seat).length,
      chat: by('chat.send', seat).length,
    });
    expect(person.helped).toBe(by('answer', seat).length);
  }
  // Without pauses game time is real time. It starts when the last person is ready.
  const start = by('briefing.ready').at(-1)!.at;
  const end = entries.find(({ command }) => command.type === 'reveal.done')!.at;
  expect(team.playedMs).toBeLessThanOrEqual(end - start);
  expect(team.playedMs).toBeGreaterThan(end - start - 10_000);
  const checked = (puzzle: string) =>
    entries.filter(({ command }) => command.type === 'puzzle.check' && command.puzzle === puzzle);
  const p3 = team.puzzles.find(puzzle => puzzle.id === 'P3')!;
  expect(p3).toMatchObject({ state: 'solved', hints: 1, notYet: 1 });
  expect(checked('P3').length).toBeGreaterThanOrEqual(2);
  expect(p3.ms).toBeLessThanOrEqual(checked('P3').at(-1)!.at - start + 60_000);
  expect(report.counts).toEqual({ people: 4, played: 4, teams: 1, finished: 1, stopped: 0 });
  expect(report.endings).toEqual([{ label: 'Linde', teams: 1 }]);
  expect(report.wrongIdeas).toContainEqual({ text: 'Wij zochten eerst op functienaam', teams: 1 });
});

test('before and after are compared person by person, with an interval, and with a warning while few took part', () => {
  const item = report.statements.find(one => one.id === 'g1')!;
  const before = [1, 2, 3, 4];
  const after = [2, 3, 4, 5];
  expect(item.before).toEqual({ n: 4, mean: before.reduce((a, b) => a + b) / 4 });
  expect(item.after).toEqual({ n: 4, mean: after.reduce((a, b) => a + b) / 4 });
  expect(item.change).toEqual({ n: 4, mean: 1, low: 1, high: 1 }); // all went up by one
  // Looking back all said 1: the changes are 1, 2, 3, 4. t(3) = 3.182, s = 1.290994, half = 2.05397
  expect(item.changeLookBack!.mean).toBeCloseTo(2.5, 10);
  expect(item.changeLookBack!.low).toBeCloseTo(2.5 - 3.182 * (1.2909944487 / 2), 6);
  expect(item.changeLookBack!.high).toBeCloseTo(2.5 + 3.182 * (1.2909944487 / 2), 6);
  expect(report.few).toBe('Er zijn te weinig deelnemers voor een conclusie.');
  expect(report.aid).toBe('Dit helpt bij een gesprek. Het is geen beoordeling.');
});

test('feelings, "Kunt u dit zelf?" and plans are counts, without names or typed text', () => {
  // Four people said what they felt, two tapped and one made a plan: feelings are shown of five, the others of three people.
  expect(report.feelings.every(({ count }) => count === 0)).toBe(true);
  expect(report.taps).toEqual([]);
  expect(report.plans.people).toBe(0);
  expect(report.plans.filled).toMatchObject({ sentence: 0, words: 0, step: 0, stepDate: 0, training: 0 });
  expect(report.plans.trainings).toEqual([]);
  for (const typed of [CHAT, SENTENCE, 'zeepaardje', 'Woongroep']) expect(JSON.stringify(report)).not.toContain(typed);
});

test('there is no ranking: people are sorted by name, teams by when they were made', () => {
  expect(report.people.map(person => person.name)).toEqual([...NAMES].toSorted((a, b) => a.localeCompare(b, 'nl')));
  expect(JSON.stringify(report)).not.toMatch(/"(rank|score|best|responseMs)"/i);
});

test('the report is available as a PDF, and as tables in the reader’s language and number form', async () => {
  const base = `/api/sessions/${played.session.id}`;
  const text = pdfText(await file(place, `${base}/report.pdf?language=nl`, { cookie: played.coach.cookie }));
  for (const part of [
    'Verslag',
    'Roos',
    'Dit helpt bij een gesprek. Het is geen beoordeling.',
    'Er zijn te weinig deelnemers voor een conclusie.',
    'Łukasz',
    'Yıldız',
    'Zoeken zonder functienaam',
  ])
    expect(text).toContain(part);
  const cookie = played.coach.cookie;
  const dutch = unzip(await file(place, `${base}/tables.zip?language=nl`, { cookie }));
  expect(dutch['teams.csv']).toContain('\nRoos;4;');
  expect(dutch['uitspraken.csv']).toContain('Ik weet waar ik goed in ben.;4;2,5;4;3,5');
  expect(dutch['lees-mij.txt']).toContain('Er zijn te weinig deelnemers voor een conclusie.');
  const english = unzip(await file(place, `${base}/tables.zip?language=en`, { cookie }));
  expect(english['statements.csv']).toMatch(/,4,2\.5,4,3\.5,/);
  expect(Object.values(dutch).every(text => !/share|deel van/i.test(text))).toBe(true);
  const json = JSON.parse(
    (await file(place, `${base}/report.json`, { cookie: played.coach.cookie })).toString(),
  ) as SessionReport;
  expect({ ...json, made: 0 }).toEqual({ ...report, made: 0 });
});

test('a file is named after what it is, its group and its day, in letters that every system can store', async () => {
  await place.services.db
    .updateTable('session')
    .set({ group_label: 'Café “De Brug” / Özil, Almere' })
    .where('id', '=', played.session.id)
    .execute();
  const nameOf = async (path: string) =>
    (await fetch(place.url + path, { headers: { cookie: played.coach.cookie } })).headers.get('content-disposition');
  const base = `/api/sessions/${played.session.id}`;
  expect(await nameOf(`${base}/report.pdf`)).toBe('attachment; filename="verslag-cafe-de-brug-ozil-almere-2026-11-22.pdf"');
  expect(await nameOf(`${base}/tidy.zip?language=en`)).toBe(
    'attachment; filename="statistics-cafe-de-brug-ozil-almere-2026-11-22.zip"',
  );
  expect(await nameOf('/api/reports/overview.pdf')).toBe('attachment; filename="overzicht-2026-11-22.pdf"');
});

test('there is no research file of four people, since rows could be linked to persons', async () => {
  expect(report.research).toBe(false);
  for (const kind of ['json', 'csv']) {
    const answer = await get<{ error: string }>(`/api/sessions/${played.session.id}/research.${kind}`);
    expect([answer.status, answer.body]).toEqual([403, { error: 'tooFew' }]);
  }
});

test('the overview combines sessions per level and month, with a level’s weak puzzles, without rehearsals', async () => {
  const overview = async () => (await get<Overview>('/api/reports/overview?level=de-lege-stoel')).body;
  expect(await overview()).toMatchObject({
    levels: [{ id: 'de-lege-stoel', sessions: 1, people: 4, teams: 1 }],
    months: [{ month: '2026-11', sessions: 1 }],
  });
  expect((await overview()).statements.find(one => one.id === 'g1')!.change!.n).toBe(4);
  expect((await get<Overview>('/api/reports/overview?from=2027-01-01')).body.levels).toEqual([]);
  expect((await get('/api/reports/overview?from=gisteren')).status).toBe(400);
  const weak = (await get<WeakPuzzles>('/api/levels/de-lege-stoel/weak')).body;
  expect(weak.teams).toBe(1);
  expect(weak.puzzles.find(puzzle => puzzle.id === 'P3')!.why).toContain('hints');
  expect(weak.puzzles).toHaveLength([...levelOf(place.services).puzzles.values()].filter(puzzle => !puzzle.until).length);
  await place.services.db.updateTable('session').set({ rehearsal: 1 }).where('id', '=', played.session.id).execute();
  expect((await overview()).levels).toEqual([]);
  expect((await get(`/api/sessions/${played.session.id}/research.json`)).status).toBe(409);
  await place.services.db.updateTable('session').set({ rehearsal: 0 }).where('id', '=', played.session.id).execute();
});
