import { describe, expect, it } from 'vitest';
import type { ReportPuzzle } from '../../../shared/protocol/report.ts';
import {
  formatChange,
  formatInterval,
  formatMean,
  longestUnsolved,
  mostOver,
  formatNumber,
  spreadWord,
  formatMonth,
  wholeTicks,
} from './numbers.ts';

const puzzle = (title: string, minutes: number, medianMs: number | null): ReportPuzzle => ({
  id: title,
  title,
  short: title,
  minutes,
  teams: 2,
  solved: 2,
  byCoach: 0,
  skipped: 0,
  medianMs,
  longestMs: null,
  otherwise: '',
  hints: 0,
  notYet: 0,
});

describe('numbers of a report in words', () => {
  it('have a decimal comma in Dutch and a point in English', () => {
    expect(formatNumber(3.44, 'nl')).toBe('3,4');
    expect(formatNumber(3.44, 'en')).toBe('3.4');
  });
  it('show a dash for what is not known', () => {
    expect(formatMean(null, 'nl')).toBe('–');
    expect(formatChange(null, 'nl')).toBe('–');
    expect(formatInterval({ n: 1, mean: 1, low: null, high: null }, 'nl')).toBe('–');
  });
  it('show the sign of a change, also of zero', () => {
    expect(formatChange({ n: 9, mean: 0.84, low: 0, high: 1 }, 'nl')).toBe('+0,8');
    expect(formatChange({ n: 9, mean: -0.5, low: 0, high: 1 }, 'nl')).toBe('−0,5');
    expect(formatChange({ n: 9, mean: 0, low: 0, high: 1 }, 'nl')).toBe('+0,0');
  });
  it('show both ends of an interval', () =>
    expect(formatInterval({ n: 9, mean: 0.2, low: -0.31, high: 0.72 }, 'nl')).toBe('−0,3 … 0,7'));
});

describe('the task that took longest against its estimate', () => {
  it('is the one furthest over it, not the longest', () =>
    expect(mostOver([puzzle('Lang', 20, 21 * 60_000), puzzle('Kort', 5, 9 * 60_000)])).toEqual({ title: 'Kort', minutes: 4 }));
  it('is none when all stayed within their estimate, or none was solved', () => {
    expect(mostOver([puzzle('Lang', 20, 19 * 60_000)])).toBeNull();
    expect(mostOver([puzzle('Nooit', 5, null)])).toBeNull();
  });
});

it('a month is written in words', () =>
  expect([formatMonth('2026-01', 'nl'), formatMonth('2026-12', 'en')]).toEqual(['januari 2026', 'December 2026']));

it.each([
  [1, 'even'],
  [0.8, 'mixed'],
  [0.4, 'uneven'],
])('calls a spread of %f %s', (spread, word) => expect(spreadWord(spread)).toBe(word));

describe('the unsolved task on which a team worked longest', () => {
  const unsolved = (title: string, minutes: number, worked: number) => ({
    ...puzzle(title, minutes, null),
    longestMs: worked * 60_000,
  });
  it('is the one furthest over its estimate', () =>
    expect(longestUnsolved([unsolved('Lang', 20, 22), unsolved('Kort', 5, 18)])).toEqual({
      title: 'Kort',
      minutes: 18,
      estimate: 5,
    }));
  it('is none within the estimate', () => expect(longestUnsolved([unsolved('Kort', 5, 4)])).toBeNull());
});

it.each([
  [5, 800, [0, 1, 2, 3, 4, 5]],
  [18, 300, [0, 5, 10, 15, 20]],
  [61, 800, [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65]],
])('an axis to %d in %d px has whole numbers that have room', (most, room, ticks) =>
  expect(wholeTicks(most, room)).toEqual(ticks),
);
