import { expect, test } from 'vitest';
import { sameAnswer } from './matching.ts';

test.each([
  // words
  [' J. Jansen ', 'Jansen, J.', true],
  ['JANSEN', 'jansen', true],
  ['de heer', 'heer', true],
  ['mevrouw Okafor', 'Okafor', true],
  ['mw. Okafor', 'okafor', true],
  ['Café', 'cafe', true],
  ['het  functieprofiel', 'Functieprofiel', true],
  ['functieprofeil', 'functieprofiel', false], // two swapped letters count as two errors
  ['functieprofil', 'functieprofiel', true], // one typing error in a long word
  ['linda', 'lynda', false], // short words must be exact
  ['jan', 'jansen', false],
  ['', 'jansen', false],
  ['...', 'jansen', false],
  ['Jansen Jansen', 'Jansen', true],
  ['Piet Jansen', 'Jansen', false],
  // numbers
  ['30', '30', true],
  ['30 maanden', '30', true],
  ['30 procent', '30%', true],
  ['30,0', '30', true],
  ['1.000', '1000', true],
  ['1 000', '1000', true],
  ['1.5', '1,5', true],
  ['€ 21', '21', true],
  ['twaalf', '12', true],
  ['Twintig', '20', true],
  ['één', '1', true],
  ['21', '39', false],
  ['3', '30', false],
  ['012', '12', true],
  // times
  ['13.30', '13:30', true],
  ['13u30', '13.30', true],
  ['1330', '13:30', true],
  ['13.30 uur', '13:30', true],
  ['half twee', '13:30', true],
  ['half twee', '1.30', true],
  ['half drie', '13:30', false],
  ['14 uur', '14.00', true],
  ['13:31', '13:30', false],
  // dates, day first
  ['12-11', '12 november', true],
  ['12/11', '12-11-2026', true],
  ['12 nov', '12/11', true],
  ['12 november 2026', '12-11-2026', true],
  ['11-12', '12-11', false],
  ['12-11-2025', '12-11-2026', false],
  ['1 mrt', '1 maart', true],
  ['12 october', '12-10', true],
])('"%s" for "%s": %s', (typed, wanted, same) => {
  expect(sameAnswer(typed, wanted)).toBe(same);
});
