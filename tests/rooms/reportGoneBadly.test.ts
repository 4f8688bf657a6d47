import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { puzzleStatus } from '../../shared/game/status.ts';
import type { Overview, ReportTeam, SessionReport, WeakPuzzles } from '../../shared/protocol/report.ts';
import { pdfText } from '../support/pdfText.ts';
import { unzip } from '../support/unzip.ts';
import { api } from './support/api.ts';
import { levelOf } from './support/journalOf.ts';
import { file, own } from './support/playedSession.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestCoach } from './support/TestCoach.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { WrittenGame } from './support/writeGame.ts';

const COACH = 'coach:x';
const MINUTE = 60_000;
let place: TestApp;
let coach: TestCoach;
let session: string;
const people: Record<string, TestPerson[]> = {};
let games: Record<'own' | 'ended' | 'chosen' | 'late', WrittenGame>;
let report: SessionReport;
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  const planned = await coach.newSession();
  session = planned.id;
  // Everybody is in before the first game begins: whoever comes later waits at the door.
  for (const name of ['Roos', 'Beuk', 'Linde', 'Eik']) {
    people[name] = [];
    for (const first of ['Ans', 'Bert', 'Carla', 'Dirk']) people[name].push(await place.person(planned, `${first} ${name}`));
  }
  const begun = async (name: string) => {
    const game = await WrittenGame.begin(place, planned, people[name]!, name);
    for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
    return game;
  };
  games = { own: await begun('Roos'), ended: await begun('Beuk'), chosen: await begun('Linde'), late: await begun('Eik') };
  await games.own.playOn(state => state.phase === 'debrief');
  await playBadly(games.ended);
  await solveAll(games.chosen);
  await games.late.must({ by: COACH, type: 'puzzle.skip', puzzle: 'P3' });
  await games.late.must({ by: COACH, type: 'puzzle.reopen', puzzle: 'P3' }); // undone leaves no trace
  for (const game of Object.values(games)) await game.end();
  report = (await get<SessionReport>(`/api/sessions/${session}/report`)).body;
}, 90_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());
const get = <T>(path: string) => api<T>(place.url, 'GET', path, { cookie: coach.cookie });

/** Some tasks done, one solved and one skipped by the coach, one that takes 18 minutes; then the coach ends the game. */
async function playBadly(game: WrittenGame): Promise<void> {
  await game.must({ by: COACH, type: 'puzzle.solve', puzzle: 'P3' });
  await game.must({ by: COACH, type: 'puzzle.skip', puzzle: 'P2' });
  await game.playOn(state => puzzleStatus(state, 'P1') === 'solved');
  game.at += 18 * MINUTE;
  await game.must({ by: COACH, type: 'end' });
}

/** The coach solves every task, the last one too. */
async function solveAll(game: WrittenGame): Promise<void> {
  for (let round = 0; round < 30 && game.state!.phase === 'playing'; round++)
    for (const { id } of levelOf(place.services).puzzles.values()) await game.do({ by: COACH, type: 'puzzle.solve', puzzle: id });
  expect(game.state!.phase).toBe('reveal');
  await game.playOn(state => state.phase === 'debrief');
}

const teamOf = (name: string): ReportTeam => report.teams.find(team => team.name === name)!;
const commandsOf = (game: WrittenGame, type: string) =>
  game.entries.filter(({ command }) => command.by === COACH && command.type === type).length;

test('a team whose game the coach ended, or for whom the coach chose, did not play to the end', () => {
  expect(report.counts).toMatchObject({ teams: 4, finished: 1, stopped: 2 });
  expect(report.teams.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Roos', 'end'],
    ['Beuk', 'stopped'],
    ['Linde', 'chosenByCoach'],
    ['Eik', 'playing'],
  ]);
  expect(report.teams.filter(team => team.ending !== null).map(team => team.name)).toEqual(['Roos']);
  expect(report.endings.map(({ label, teams }) => [label, teams])).toEqual(
    expect.arrayContaining([
      [teamOf('Roos').ending, 1],
      ['De coach beëindigde het spel', 1],
      ['De coach koos', 1],
    ]),
  );
  expect(report.endings.reduce((sum, { teams }) => sum + teams, 0)).toBe(3); // Eik still plays
});

test('what a team solved, what the coach solved or skipped, and what was not done are counted apart, as in the journal', () => {
  for (const game of Object.values(games)) {
    const team = teamOf(game.name);
    expect([game.name, team.byCoach]).toEqual([game.name, commandsOf(game, 'puzzle.solve')]);
    expect([game.name, team.skipped]).toEqual([game.name, commandsOf(game, 'puzzle.skip') - commandsOf(game, 'puzzle.reopen')]);
    expect(team.solved + team.byCoach + team.skipped + team.unfinished).toBe(team.puzzles.length);
  }
  const { solved, unfinished } = teamOf('Beuk');
  expect(solved).toBeGreaterThan(0);
  expect(unfinished).toBeGreaterThan(0);
  expect(teamOf('Beuk').tasks).toBe(`${solved} zelf opgelost, 1 door de coach, 1 overgeslagen, ${unfinished} niet af`);
  expect(teamOf('Roos').unfinished).toBe(0);
});

test('the time of a task that nobody solved counts: it is not “within the estimate”', () => {
  const open = teamOf('Beuk').puzzles.find(puzzle => puzzle.state === 'open')!;
  expect(open.ms).toBeGreaterThanOrEqual(18 * MINUTE);
  const task = report.puzzles.find(puzzle => puzzle.id === open.id)!;
  expect(task.longestMs).toBeGreaterThanOrEqual(18 * MINUTE);
  expect(task.otherwise).toMatch(/niet af, langst \d+ min. bezig$/);
  expect(task.solved + task.byCoach + task.skipped).toBeLessThan(task.teams);
  const skipped = report.puzzles.find(puzzle => puzzle.id === 'P2')!;
  expect(skipped).toMatchObject({ skipped: 1 });
});

test('PDF, spreadsheet, overview and weak tasks say the same', async () => {
  const base = `/api/sessions/${session}`;
  const text = pdfText(await file(place, `${base}/report.pdf?language=nl`, { cookie: coach.cookie })).replaceAll(/\s+/g, ' ');
  for (const part of ['Teams die zelf kozen', 'Beëindigd door de coach', '1 door de coach', '1 overgeslagen'])
    expect(text).toContain(part);
  const tables = unzip(await file(place, `${base}/tables.zip`, { cookie: coach.cookie }));
  const [rows, ...cells] = ['Beuk', 'Roos', 'Linde'].map(name =>
    tables['teams.csv']!.split('\n')
      .find(row => row.startsWith(`${name};4;`))!
      .split(';'),
  );
  expect(rows!.slice(3, 8)).toEqual([
    'de coach beëindigde het spel',
    String(teamOf('Beuk').solved),
    '1',
    '1',
    String(teamOf('Beuk').unfinished),
  ]);
  expect(cells.map(one => one[3])).toEqual(['zelf gekozen', 'de coach koos']);
  const overview = (await get<Overview>('/api/reports/overview?level=de-lege-stoel')).body;
  expect(overview.endings).toEqual(report.endings);
  const weak = (await get<WeakPuzzles>('/api/levels/de-lege-stoel/weak')).body;
  expect(weak.puzzles.find(puzzle => puzzle.id === 'P3')!.why).toContain('unsolved');
});

test('nobody is told that they led, did or chose what the coach solved', async () => {
  for (const person of people.Linde!) {
    const { did, work } = await own(place, person);
    expect(did.map(({ text }) => text).join(' ')).not.toMatch(/leiding|besliste/);
    expect(work!.demands.filter(demand => demand.did)).toEqual([]);
  }
  const told = await Promise.all(
    people.Roos!.map(async person => (await own(place, person)).did.map(({ text }) => text).join(' ')),
  );
  expect(told.filter(text => /leiding.*besliste/.test(text))).toHaveLength(4);
  expect(report.people.filter(person => person.team === 'Linde').flatMap(person => person.led)).toEqual([]);
});
