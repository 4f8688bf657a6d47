import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { SessionTime, TimeKind } from '../../shared/protocol/sessionTime.ts';
import { file } from './support/playedSession.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestCoach } from './support/TestCoach.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { WrittenGame } from './support/writeGame.ts';

vi.setConfig({ testTimeout: 60_000 }); // the thread that makes reports starts slowly on a busy machine

let place: TestApp;
let coach: TestCoach;
let session: string;
let game: WrittenGame;
let by: string;
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  by = `coach:${(await coach.api<{ id: string }>('GET', '/api/coach/me')).body.id}`;
  const planned = await coach.newSession();
  session = planned.id;
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els']) people.push(await place.person(planned, name));
  game = await WrittenGame.begin(place, planned, people);
  for (const seat of game.seats) await game.must({ by: seat, type: 'briefing.ready' });
  await game.must({ by: game.seats[1]!, type: 'hand', up: true });
  await game.must({ by, type: 'hand.claim', seat: game.seats[1]! });
  await game.must({ by, type: 'pause' });
  game.at += 5 * 60_000;
  await game.must({ by, type: 'resume' });
  await game.must({ by, type: 'puzzle.skip', puzzle: 'P2' });
  await game.must({ by, type: 'puzzle.solve', puzzle: 'P3' });
  await game.playOn(state => state.puzzles.P1!.value === 'solved');
  await game.must({ by: 'clock', type: 'seat.away', seat: game.seats[2]! });
  await game.must({ by, type: 'end' });
  await game.end();
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

const ofCommand = (type: string): number => game.entries.find(({ command }) => command.type === type)!.at;

test('every act of the coach and every key moment stands at its time of day, as the journal has it', async () => {
  const { body } = await coach.api<SessionTime>('GET', `/api/sessions/${session}/time`);
  const [team] = body.teams;
  const at = (kind: TimeKind, isCoach: boolean) =>
    team!.marks.filter(mark => mark.kind === kind && mark.coach === isCoach).map(mark => mark.at);
  expect(at('hand', false)).toEqual([ofCommand('hand')]);
  expect(at('answered', true)).toEqual([ofCommand('hand.claim')]);
  expect(at('pause', true)).toEqual([ofCommand('pause'), ofCommand('resume')]);
  expect(at('byCoach', true)).toEqual([ofCommand('puzzle.solve')]);
  expect(at('skipped', true)).toEqual([ofCommand('puzzle.skip')]);
  expect(at('phase', true)).toEqual([ofCommand('end')]);
  expect(at('people', false)).toEqual([ofCommand('seat.away')]);
  expect(at('solved', false).length).toBeGreaterThan(0);
  expect(team!.pauses).toEqual([{ from: ofCommand('pause'), to: ofCommand('resume') }]);
  expect(team!.marks.find(mark => mark.kind === 'hand')).toMatchObject({ by: 'Jan', coach: false });
  expect(team!.marks.find(mark => mark.kind === 'answered')).toMatchObject({ by: 'Coach', text: 'gaat naar Jan toe' });
  const acts = game.entries.filter(({ command }) => command.by === by).length;
  expect(team!.marks.filter(mark => mark.coach)).toHaveLength(acts);
  expect(new Set(team!.marks.map(mark => mark.id)).size).toBe(team!.marks.length);
  expect([body.from, body.to]).toEqual([
    Math.min(...team!.marks.map(one => one.at)),
    Math.max(...team!.marks.map(one => one.at)),
  ]);
});

test('the same is a table in order of time, for coaches only', async () => {
  const csv = (await file(place, `/api/sessions/${session}/time.csv`, { cookie: coach.cookie })).toString();
  const rows = parse(csv, { delimiter: ';', bom: true, columns: true }) as unknown as Record<string, string>[];
  expect(rows.map(row => row.tijd)).toEqual(rows.map(row => row.tijd!).toSorted((a, b) => a.localeCompare(b)));
  expect(rows.filter(row => row.als === 'coach')).toHaveLength(game.entries.filter(({ command }) => command.by === by).length);
  expect(rows.find(row => row.soort === 'hand omhoog')).toMatchObject({ team: 'Roos', wie: 'Jan', als: 'deelnemer' });
});
