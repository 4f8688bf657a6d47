import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EASY_WORDS } from '../../server/coaches/easyWords.ts';
import { makePassphrase } from '../../server/coaches/makePassphrase.ts';
import { weaknessOf } from './passphrase.ts';

describe('a phrase that is too weak', () => {
  it.each([
    ['', 'short'],
    ['kort', 'short'],
    ['vijftien tekens', 'short'],
    ['              ', 'short'],
    ['a b c d e f g h i', 'short'],
    ['fiets . . . . . .', 'short'],
    ['aaaaaaaaaaaaaaaa', 'pattern'],
    ['abababababababab', 'pattern'],
    ['lepel lepel lepel', 'pattern'],
    ['qwertyuiop123456', 'pattern'],
    ['1234567890123456', 'pattern'],
    ['0612345678 06123', 'pattern'],
    ['abcdefghijklmnop', 'pattern'],
    ['zxcvbnm asdfghjkl', 'pattern'],
    ['Wachtwoord 2026!', 'common'],
    ['W@chtw00rd W@chtw00rd 1', 'common'],
    ['welkom wachtwoord', 'common'],
    ['De Kandidaat 2026', 'common'],
    ['coach van de kandidaat', 'common'],
    ['tafel-regen-fiets-brood', 'common'], // the example on the page
    ['Oost, west, thuis best!', 'common'],
    ['correct horse battery staple', 'common'],
    ['The Quick Brown Fox 99', 'common'],
    ['Marloes de Vries 12', 'name'],
    ['welkom marloes vries', 'name'],
  ])('"%s" is told why: %s', (phrase, why) => expect(weaknessOf(phrase, ['Marloes de Vries'])).toBe(why));
});

describe('a phrase that is good', () => {
  it.each([
    'fiets-wolk-lepel-tuin-47',
    'fiets wolk lepel tuin molen',
    'kraai lepel duin', // 16 characters
    'Marloes eet graag zure bommen',
    'zelf gekozen zin',
  ])('"%s"', phrase => expect(weaknessOf(phrase, ['Marloes'])).toBeNull());

  it('accepts every phrase that this program generates', () => {
    for (let n = 0; n < 300; n++) {
      const phrase = makePassphrase();
      expect([phrase, weaknessOf(phrase)]).toEqual([phrase, null]);
    }
  });

  it('accepts four different easy words, but for the rare ones that are common together or run along the keys', () => {
    const four = fc.uniqueArray(fc.constantFrom(...EASY_WORDS.filter(word => word.length > 3)), { minLength: 4, maxLength: 4 });
    const phrases = fc.sample(four, 1000).map(words => words.join(' '));
    expect(phrases.filter(phrase => weaknessOf(phrase) !== null).length).toBeLessThan(10); // 1 in 20,000
  });
});

it('ignores case and spaces', () => {
  expect(weaknessOf('  kast   brug  appel ')).toBe('short'); // 15 characters
  expect(weaknessOf('  Kast   Brug  Appels ')).toBeNull(); // 16
  expect(weaknessOf('WELKOM Wachtwoord')).toBe('common');
});
