import { expect, test } from 'vitest';
import { minutesSpent } from './minutesSpent.ts';

const at = (...minutes: number[]) => minutes.map(minute => 1_800_000_000_000 + minute * 60_000);

test('a meeting of an hour is an hour, to the nearest five minutes', () => {
  expect(minutesSpent(at(0, 12, 25, 44, 61))).toBe(60);
  expect(minutesSpent(at(0, 20, 40, 63))).toBe(65);
});

test('a meeting that was closed the next morning did not take the night', () =>
  expect(minutesSpent(at(0, 25, 50, 75, 24 * 60))).toBe(75));

test('where nothing is known, nothing is said', () => {
  expect(minutesSpent([])).toBeNull();
  expect(minutesSpent(at(0))).toBeNull();
});
