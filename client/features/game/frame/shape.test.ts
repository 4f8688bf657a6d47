import { expect, test } from 'vitest';
import { oneText, shapeOf } from './shape.ts';

test.each([
  [1366, 768, 20, 3, false],
  [1366, 768, 24, 2, true],
  [1366, 768, 28, 2, true],
  [1024, 768, 20, 2, false],
  [1024, 768, 28, 1, true],
  [911, 512, 20, 2, true],
  [390, 844, 20, 1, false],
  [390, 844, 28, 1, true],
  [320, 640, 20, 1, true],
])('%i x %i with letters of %i has %i columns, flat: %s', (width, height, letter, columns, flat) => {
  expect(shapeOf(width, height, letter)).toMatchObject({ columns, flat });
});

test('a wide window that is low has no column for the team', () => {
  expect(shapeOf(1366, 560, 20)).toMatchObject({ columns: 2, flat: true });
});

test('one text at a time where it is flat or where there is one column', () => {
  expect([shapeOf(1366, 768, 20), shapeOf(911, 512, 20), shapeOf(390, 844, 20)].map(oneText)).toEqual([false, true, true]);
});

test('only a very low display scrolls as a whole, not one that is low for its letters', () => {
  expect([shapeOf(320, 256, 20), shapeOf(911, 512, 28)].map(shape => shape.low)).toEqual([true, false]);
});
