import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachDetail, CoachLogLine } from '../../shared/protocol/coachDetail.ts';
import type { ViewMessage } from '../../shared/protocol/view.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let coach: TestCoach;
let people: TestPerson[];
let team: string;
const details: CoachDetail[] = [];
let near: RoomLine;

beforeAll(async () => {
  place = await TestApp.open();
  ({ coach, people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees'], 60, { teamClock: true }));
  near = await RoomLine.join(place.url, 'team', { team }, coach.cookie);
  near.room.onMessage('detail', (detail: CoachDetail) => details.push(detail));
  await near.ask<ViewMessage | null>('sync', {});
  await people[0]!.must({ type: 'clock.choose', limit: false });
  await people[0]!.must({ type: 'clock.choose', limit: true });
  await playOn(place, people, isPlaying);
});
afterAll(async () => {
  await near.leave();
  await place.close();
});
afterEach(() => place.expectNoFaults());

const log = (): CoachLogLine[] => details.at(-1)?.log ?? [];
const teamView = () => coach.view.teams.find(other => other.id === team)!;
const puzzle = (id: string) => teamView().puzzles.find(one => one.id === id)!;
const line = (what: RegExp) => until(() => log().findLast(one => what.test(one.text)), `the log says ${what}`);

test('the log says which choice was made, by whom and at what time', async () => {
  const off = await line(/zonder klok/);
  expect(off).toMatchObject({ by: 'Ria', kind: 'person' });
  expect((await line(/met een klok/)).at).toBeGreaterThanOrEqual(off.at);
  expect(people.some(person => person.line!.frames.some(frame => frame.includes('zonder klok te spelen')))).toBe(false);
});

test('what is undone is marked as undone, is not the last thing that happened, and does not count', async () => {
  await coach.toTeam(team, { type: 'puzzle.solve', puzzle: 'P1' });
  const { act } = (await until(() => teamView().undo, 'it can be undone'))!;
  await until(() => puzzle('P1').outcome === 'byCoach', 'the coach solved it');
  expect(teamView().progress).toMatchObject({ done: 1, byCoach: 1 });
  expect(await line(/Opgelost door de coach/)).toMatchObject({ kind: 'solvedByCoach' });
  await people[1]!.must({ type: 'hand', up: true });

  await coach.toTeam(team, { type: 'undo', act });
  await line(/draaide dit terug bij De verdachte mail/);
  expect((await line(/loste deze taak op/)).undone).toBe(true);
  expect((await line(/Opgelost door de coach/)).undone).toBe(true);
  expect((await line(/stak een hand op/)).undone).toBeUndefined();
  await until(() => puzzle('P1').outcome === null, 'it is open again');
  expect(teamView().progress).toMatchObject({ done: 0 });
  expect(teamView().progress.byCoach).toBeUndefined();
  expect(teamView().last?.what).not.toBe('solved');
  expect(teamView().acts.map(one => one.what)).not.toContain('coachSolve');
});

test('a wrong try, a skipped task, one that the coach solved and a stopped game have words of their own', async () => {
  await coach.toTeam(team, { type: 'puzzle.skip', puzzle: 'P1' });
  await coach.toTeam(team, { type: 'puzzle.solve', puzzle: 'P2' });
  await until(() => puzzle('P2').outcome === 'byCoach', 'two tasks are over');
  expect(puzzle('P1').outcome).toBe('skipped');
  expect(teamView().progress).toMatchObject({ done: 1, byCoach: 1, skipped: 1 });
  expect(await line(/Overgeslagen: De verdachte mail/)).toMatchObject({ kind: 'skipped' });

  await coach.toTeam(team, { type: 'end' });
  expect(await line(/gestopt zonder keuze/)).toMatchObject({ kind: 'stopped' });
  await until(() => puzzle('P3').outcome === 'unfinished', 'what was not done is not done');
  expect(teamView().progress.done).toBe(1);
});
