import { expect, test } from 'vitest';
import { teamSizes } from './teamSizes.ts';

test.each([
  [0, []],
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [4]],
  [5, [5]],
  [6, [3, 3]],
  [7, [4, 3]],
  [8, [4, 4]],
  [9, [5, 4]],
  [10, [5, 5]],
  [11, [4, 4, 3]],
  [12, [4, 4, 4]],
  [13, [5, 4, 4]],
  [60, Array.from({ length: 12 }, () => 5)],
  [61, [6, ...Array.from({ length: 11 }, () => 5)]],
])('%i people become teams of %j', (people, sizes) => {
  expect(teamSizes(people)).toEqual(sizes);
});

test('nobody is left out and no team is larger than five, as long as the limit of teams allows', () => {
  for (let people = 1; people <= 60; people++) {
    const sizes = teamSizes(people);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5);
  }
});

test('from eight people on, only eleven make a team smaller than four', () => {
  const small = Array.from({ length: 53 }, (_, index) => index + 8).filter(people => Math.min(...teamSizes(people)) < 4);
  expect(small).toEqual([11]);
});

test.each([
  [3, [3]],
  [5, [5]],
  [6, [3, 3]],
  [7, [4, 3]],
  [8, [4, 4]],
  [9, [5, 4]],
  [10, [5, 5]],
  [11, [4, 4, 3]],
  [12, [4, 4, 4]],
  [15, [5, 5, 5]],
  [16, [4, 4, 4, 4]],
  [20, [4, 4, 4, 4, 4]],
  [60, Array.from({ length: 12 }, () => 5)],
])('%i people who wish fours become teams of %j', (people, sizes) => {
  expect(teamSizes(people, 4)).toEqual(sizes);
});
