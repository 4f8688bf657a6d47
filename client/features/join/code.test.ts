import { describe, expect, it } from 'vitest';
import { formatCode, isCompleteCode } from './code.ts';
import { completions, correctionOf } from './suggest.ts';

describe('a join code as it is typed', () => {
  it.each([
    ['soepvlag427', 'SOEP VLAG 427'],
    ['SOEP VLAG 427', 'SOEP VLAG 427'],
    ['Soep - vlag - 427', 'SOEP VLAG 427'],
    ['  soep  vlag  4', 'SOEP VLAG 4'],
    ['soep vlag 4 2 7', 'SOEP VLAG 427'],
    ['soep vlag 4271', 'SOEP VLAG 427'],
    ['soepvlag', 'SOEPVLAG'],
    ['so', 'SO'],
    ['merel42', 'MEREL 42'],
    ['reiger.07', 'REIGER 07'],
  ])('shows %j as %j', (typed, shown) => expect(formatCode(typed)).toBe(shown));

  it('keeps a trailing space', () => {
    expect(formatCode('soep ')).toBe('SOEP ');
    expect(formatCode('soep vlag ')).toBe('SOEP VLAG ');
  });

  it('is complete with two words and three digits, or in the older form, and not before', () => {
    expect(['soep vlag 427', 'Soepvlag427', 'merel 42'].every(isCompleteCode)).toBe(true);
    expect(['', 'soep', 'soep vlag', 'soep vlag 42', '427', 'so 42', 'soep 427'].some(isCompleteCode)).toBe(false);
  });
});

describe('the words of a code are completed', () => {
  it.each([
    ['SOE', ['SOEP ']],
    ['SOEP VLA', ['SOEP VLAG ']],
    ['SOEP TRO', ['SOEP TROMMEL ', 'SOEP TROMPET ']],
    ['SOEP', []],
    ['SOEP SOE', []],
    ['K', []], // too many
    ['', []],
    ['SOEP VLAG 4', []],
    ['XYZ', []],
    ['TROMEL', ['TROMMEL ']], // one typo
    ['SOEP TROMEPT', ['SOEP TROMPET ']], // two letters swapped
  ])('for %j: %j', (typed, offered) => expect(completions(typed)).toEqual(offered));
});

describe('a typo in a code', () => {
  it.each([
    ['SOEP VLAH 427', 'SOEP VLAG 427'],
    ['SOEP VALG 427', 'SOEP VLAG 427'],
    ['TROMEL ZAKDOK 300', 'TROMMEL ZAKDOEK 300'],
    ['SOEP VLAH ', 'SOEP VLAG '],
  ])('%j is corrected to %j', (typed, meant) => expect(correctionOf(typed)).toBe(meant));

  it('is not corrected when two words are equally close, when none is, or when there is no typo', () => {
    expect(correctionOf('SOEP VLAG 427')).toBeNull();
    expect(correctionOf('SOEP QQQQ 427')).toBeNull();
    expect(correctionOf('SOEP VLOG 427')).toBeNull(); // VLAG or VLOT
    expect(correctionOf('SOEP VLAH')).toBeNull(); // still typing
  });
});
