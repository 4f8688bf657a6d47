import { expect, it } from 'vitest';
import { isSameCode } from './isSameCode.ts';

it('recognises a code in any spacing or case, and rejects empty input', () => {
  for (const typed of ['MEREL 42', 'merel 42', 'Merel42', ' merel-42 ']) expect(isSameCode(typed, 'MEREL 42')).toBe(true);
  for (const typed of ['', ' ', 'MEREL', 'MEREL 4', 'MEREL 421', 'MUS 42']) expect(isSameCode(typed, 'MEREL 42')).toBe(false);
  expect(isSameCode('', '')).toBe(false);
});
