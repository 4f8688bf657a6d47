import { describe, expect, it } from 'vitest';
import { showCode, wholeCode } from './code.ts';
import { completions, mended } from './suggest.ts';

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
  ])('shows %j as %j', (typed, shown) => expect(showCode(typed)).toBe(shown));

  it('keeps the space somebody just typed', () => {
    expect(showCode('soep ')).toBe('SOEP ');
    expect(showCode('soep vlag ')).toBe('SOEP VLAG ');
  });

  it('is whole with two words and three digits, or as they were given out before, not sooner', () => {
    expect(['soep vlag 427', 'Soepvlag427', 'merel 42'].every(wholeCode)).toBe(true);
    expect(['', 'soep', 'soep vlag', 'soep vlag 42', '427', 'so 42', 'soep 427'].some(wholeCode)).toBe(false);
  });
});

describe('the words of a code are offered', () => {
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
    ['TROMEL', ['TROMMEL ']], // one slip
    ['SOEP TROMEPT', ['SOEP TROMPET ']], // two letters changed places
  ])('for %j: %j', (typed, offered) => expect(completions(typed)).toEqual(offered));
});

describe('a slip in a code', () => {
  it.each([
    ['SOEP VLAH 427', 'SOEP VLAG 427'],
    ['SOEP VALG 427', 'SOEP VLAG 427'],
    ['TROMEL ZAKDOK 300', 'TROMMEL ZAKDOEK 300'],
    ['SOEP VLAH ', 'SOEP VLAG '],
  ])('%j is asked about as %j', (typed, meant) => expect(mended(typed)).toBe(meant));

  it('is not guessed at when two words are as near, when none is, or when there is no slip', () => {
    expect(mended('SOEP VLAG 427')).toBeNull();
    expect(mended('SOEP QQQQ 427')).toBeNull();
    expect(mended('SOEP VLOG 427')).toBeNull(); // VLAG or VLOT
    expect(mended('SOEP VLAH')).toBeNull(); // still typing
  });
});
