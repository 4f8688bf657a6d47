import { expect, test } from 'vitest';
import { realLevel } from '../../../tests/levels/support/readLevel.ts';
import { estimate } from '../estimate.ts';
import { learntFactor, spreadOf, wholeMinutes } from './learn.ts';
import type { PlayTime } from './PlayTime.ts';

const level = realLevel('de-lege-stoel');
const solved = (minutes: number, without: readonly string[] = []): PlayTime['puzzles'] =>
  Object.fromEntries([...level.puzzles.keys()].filter(id => !without.includes(id)).map(id => [id, minutes]));
const time = (change: Partial<PlayTime> = {}): PlayTime => ({ size: 5, off: [], minutes: 60, puzzles: solved(5), ...change });

test('fewer than three teams teach nothing', () => {
  expect(spreadOf([58, 60])).toBeNull();
  expect(learntFactor(level, [time(), time()])).toBe(1);
});

test('the middle and the middle half of the teams are told, with how many they are', () => {
  expect(spreadOf([58, 71, 52])).toEqual({ teams: 3, middle: 58, low: 55, high: 65 });
  expect(spreadOf([40, 50, 60, 70, 200])).toEqual({ teams: 5, middle: 60, low: 50, high: 70 });
});

test('the more teams, the nearer an estimate comes to their middle, and one odd team changes little', () => {
  const usual = estimate(level, 5).minutes;
  const [few, many] = [3, 30].map(count => learntFactor(level, Array<PlayTime>(count).fill(time({ minutes: usual / 2 }))));
  expect(few).toBeCloseTo(0.75, 2);
  expect(many).toBeGreaterThan(0.5);
  expect(many).toBeLessThan(0.56);
  const odd = [usual, usual, usual, usual, usual * 5].map(minutes => time({ minutes }));
  expect(learntFactor(level, odd)).toBeCloseTo(1, 2);
});

test('teams of every size and form count, each beside its own estimate', () => {
  const short = ['P12', 'P5', 'P9'];
  const times = [
    time({ minutes: estimate(level, 5).minutes }),
    time({ size: 3, minutes: estimate(level, 3).minutes }),
    time({ size: 4, off: short, minutes: estimate(level, 4, short).minutes, puzzles: solved(5, short) }),
  ];
  expect(learntFactor(level, times)).toBeCloseTo(1, 5);
});

test('what a team did not solve before time was up is added, so that slow teams count', () => {
  const late = time({ minutes: 60, puzzles: solved(5, ['P11', 'P12']) });
  expect(wholeMinutes(level, late)).toBeGreaterThan(72);
  expect(wholeMinutes(level, time())).toBe(60);
});
