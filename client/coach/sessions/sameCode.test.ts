import { expect, it } from 'vitest';
import { sameCode } from './sameCode.ts';

it('knows a code however it is spaced or written, and takes nothing for a code', () => {
  for (const typed of ['MEREL 42', 'merel 42', 'Merel42', ' merel-42 ']) expect(sameCode(typed, 'MEREL 42')).toBe(true);
  for (const typed of ['', ' ', 'MEREL', 'MEREL 4', 'MEREL 421', 'MUS 42']) expect(sameCode(typed, 'MEREL 42')).toBe(false);
  expect(sameCode('', '')).toBe(false);
});
