import { expect, test } from 'vitest';
import type { CompiledPuzzle } from '../../shared/level/compiled.ts';
import { timesOfPeople } from './pace.ts';

const MINUTE = 60_000;
const puzzle = (id: string, minutes: number, steps: number) =>
  ({ id, minutes, steps: Array.from({ length: steps }) }) as unknown as CompiledPuzzle;

test('people take about the minutes of the level, shared over the steps; at four times the speed a quarter of it', () => {
  for (const team of ['Roos', 'Tulp', 'Narcis', 'Lavendel']) {
    const times = timesOfPeople(team, 1);
    expect(times(puzzle('P1', 6, 2))).toBeGreaterThanOrEqual(0.9 * 3 * MINUTE);
    expect(times(puzzle('P1', 6, 2))).toBeLessThanOrEqual(1.5 * 3 * MINUTE);
    expect(timesOfPeople(team, 4)(puzzle('P1', 6, 2))).toBeCloseTo(times(puzzle('P1', 6, 2)) / 4);
  }
});

test('colleagues of one team take as long as each other, other teams do not', () => {
  const five = puzzle('P1', 5, 1);
  expect(timesOfPeople('Roos', 1)(five)).toBe(timesOfPeople('Roos', 1)(five));
  expect(new Set(['Roos', 'Tulp', 'Narcis'].map(team => timesOfPeople(team, 1)(five))).size).toBe(3);
});
