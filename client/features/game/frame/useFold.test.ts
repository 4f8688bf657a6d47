import { expect, test } from 'vitest';
import { restUnderRows } from './useFold.ts';

test('a text that fits in its place does not fold', () => {
  expect(restUnderRows(100, 100, 25)).toBeNull();
  expect(restUnderRows(100, 101, 25)).toBeNull(); // a part of a pixel
});

test('of a text that is longer, whole rows show, and one at least', () => {
  expect(restUnderRows(110, 200, 25)).toBe(10);
  expect(restUnderRows(100, 200, 25)).toBe(0);
  expect(restUnderRows(20, 200, 25)).toBe(-5); // the row has a place of its own height at least
});

test('a text that has no height of rows yet is left alone', () => {
  expect(restUnderRows(100, 200, Number.NaN)).toBeNull();
});
