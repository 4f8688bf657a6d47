import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CoachTeamView } from '../../shared/protocol/coachView.ts';
import { needsAt, statusAt } from '../../shared/protocol/needsAt.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const MINUTE = 60_000;
let place: TestApp;
let coach: TestCoach;
let people: TestPerson[];
let id: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ coach, people, team: id } = await place.team(['Ria', 'Jan', 'Els', 'Kees'], 60, { pace: 'generous' }));
  await playOn(place, people, isPlaying);
  await until(() => team().needs.some(need => need.kind === 'stuck'), 'the coach is told of what is open');
});
afterAll(async () => {
  place.expectNoFaults();
  await place.close();
});
const team = (): CoachTeamView => coach.view.teams.find(other => other.id === id)!;
const kinds = (now: number): string[] => needsAt(coach.view, now).map(need => need.kind);

test('the view has the moment from which something takes too long, for list and tile, at the rate of the session', () => {
  const [first] = team()
    .needs.filter(need => need.kind === 'stuck')
    .toSorted((a, b) => a.from - b.from);
  const puzzle = team().puzzles.find(other => other.id === first!.puzzle)!;
  expect(puzzle.minutes).toBe(place.services.levels.find('de-lege-stoel')!.level.puzzles.get(puzzle.id)!.minutes * 1.5);
  expect(first!.from - first!.since!).toBe(puzzle.minutes * MINUTE);
  for (const [now, isStuck] of [[first!.from - 1, false] as const, [first!.from, true] as const]) {
    expect(kinds(now).includes('stuck')).toBe(isStuck);
    expect(statusAt(team(), now).kind).toBe(isStuck ? 'stuck' : 'well');
  }
});

test('passing time sends the coach nothing and changes no moment', async () => {
  const before = structuredClone(team().needs);
  const sent = coach.line!.views.length;
  await place.clock.advance(MINUTE);
  expect(coach.line!.views.length).toBe(sent);
  await people[0]!.must({ type: 'hand', up: true });
  await until(() => kinds(place.clock.now())[0] === 'hand', 'a hand stands on top of the list');
  expect(team().needs.filter(need => need.kind !== 'hand')).toEqual(before);
  await coach.must({ type: 'hand.seen', seat: people[0]!.seat });
  await until(() => !kinds(place.clock.now()).includes('hand'), 'the hand goes down');
});

test('a pause hides these needs and postpones every moment by its length', async () => {
  const stuckFrom = () => team().needs.find(need => need.kind === 'stuck')?.from;
  const before = stuckFrom()!;
  expect((await coach.toTeam(id, { type: 'pause' })).ok).toBe(true);
  await until(() => statusAt(team(), place.clock.now()).kind === 'paused', 'the coach sees the pause');
  expect(team().needs).toEqual([]);
  await place.clock.advance(2 * MINUTE);
  expect((await coach.toTeam(id, { type: 'resume' })).ok).toBe(true);
  expect(await until(stuckFrom, 'the game goes on')).toBe(before + 2 * MINUTE);
});
