import { expect, it } from 'vitest';
import { mayStart, sizeState } from './teamSize.ts';

it('lets teams of three to six start, and says why others cannot', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(sizeState)).toEqual([
    'empty',
    'tooFew',
    'tooFew',
    'fits',
    'fits',
    'fits',
    'six',
    'tooMany',
  ]);
  expect([2, 3, 6, 7].map(mayStart)).toEqual([false, true, true, false]);
});
