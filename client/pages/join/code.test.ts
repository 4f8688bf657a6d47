import { describe, expect, it } from 'vitest';
import { showCode, wholeCode } from './code.ts';

describe('a join code as it is typed', () => {
  it.each([
    ['merel42', 'MEREL 42'],
    ['MEREL 42', 'MEREL 42'],
    ['Merel - 42', 'MEREL 42'],
    ['  merel  4', 'MEREL 4'],
    ['merel 421', 'MEREL 42'],
    ['mer', 'MER'],
    ['reiger.07', 'REIGER 07'],
  ])('shows %j as %j', (typed, shown) => expect(showCode(typed)).toBe(shown));

  it('keeps the space somebody just typed before the digits', () => expect(showCode('merel ')).toBe('MEREL '));

  it('is whole with a word and two digits, not before', () => {
    expect(['merel 42', 'Merel42'].every(wholeCode)).toBe(true);
    expect(['', 'merel', 'merel 4', '42', 'me 42'].some(wholeCode)).toBe(false);
  });
});
