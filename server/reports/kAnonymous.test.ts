import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResearchPerson } from '../../shared/protocol/report.ts';
import { kAnonymous } from './kAnonymous.ts';

const KNOWN = ['language', 'asked', 'helped', 'minutesPlayed', 'feeling'] as const;
const person = (n: number, given: Partial<ResearchPerson> = {}): ResearchPerson => ({
  pseudonym: `p${n}`,
  code: null,
  language: 'nl',
  asked: '0',
  helped: '0',
  minutesPlayed: 45,
  feeling: 'blij',
  answers: {},
  ...given,
});

test('the only person who plays in English cannot be identified: the file contains nobody’s language', () => {
  const rows = kAnonymous(Array.from({ length: 12 }, (_, n) => person(n, { language: n === 5 ? 'en' : 'nl' })));
  expect(new Set(rows.map(row => row.language))).toEqual(new Set([null]));
  expect(new Set(rows.map(row => row.feeling))).toEqual(new Set(['blij']));
});

test('columns that identify nobody are kept', () => {
  const rows = kAnonymous(Array.from({ length: 12 }, (_, n) => person(n, { feeling: n < 6 ? 'blij' : 'trots' })));
  expect(rows.map(row => row.feeling)).toEqual([...Array<string>(6).fill('blij'), ...Array<string>(6).fill('trots')]);
});

test('every combination of values is shared by three people or more, whatever people did', () => {
  const some = fc.record({
    language: fc.constantFrom('nl', 'en'),
    asked: fc.constantFrom('0', '1-2', '3+'),
    helped: fc.constantFrom('0', '1-2', '3+'),
    minutesPlayed: fc.constantFrom(30, 45, 60),
    feeling: fc.constantFrom('blij', 'trots', 'moe', null),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 10, maxLength: 40 }), given => {
      const rows = kAnonymous(given.map((one, n) => person(n, one)));
      const sizes = new Map<string, number>();
      for (const row of rows) {
        const key = JSON.stringify(KNOWN.map(column => row[column]));
        sizes.set(key, (sizes.get(key) ?? 0) + 1);
      }
      expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(3);
    }),
  );
});
