import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symmetricDifference, ifEnoughPeople, Figures, type ShownSets } from './figures.ts';

const sum = (said: Record<string, number>) => (people: readonly string[]) => people.reduce((all, one) => all + said[one]!, 0);
const people = (...letters: string[]) => Object.fromEntries(letters.map((letter, n) => [letter, n + 1]));

test('no figures are shown about fewer than three people', () => {
  const figures = new Figures();
  for (const few of [[], ['a'], ['a', 'b']]) expect(figures.show('q', 'sum', few, sum(people('a', 'b')))).toBeNull();
  expect(figures.shown).toEqual({});
  expect(figures.show('q', 'sum', ['a', 'b', 'c'], sum(people('a', 'b', 'c')))).toBe(6);
});

test('newcomers count only from the third on', () => {
  const said = people('a', 'b', 'c', 'd', 'e', 'f');
  const figures = new Figures();
  const of = (who: string) => figures.show('q', 'sum', who.split(''), sum(said));
  expect([of('abc'), of('abcd'), of('abcde'), of('abcdef')]).toEqual([6, 6, 6, 21]);
});

test('somebody who withdraws an answer cannot be identified by later figures', () => {
  const said = people('a', 'b', 'c', 'd');
  const figures = new Figures();
  expect(figures.show('q', 'sum', 'abcd'.split(''), sum(said))).toBe(10);
  expect(figures.show('q', 'sum', 'abc'.split(''), sum(said))).toBe(10); // unchanged: without d it would be 6, and d would be 4
  expect(figures.show('q', 'sum', 'ab'.split(''), sum(said))).toBe(10);
});

test('in a large group others are left out along with them, so that there are still figures', () => {
  const all = Array.from({ length: 20 }, (_, n) => String.fromCharCode(97 + n));
  const said = people(...all);
  const figures = new Figures();
  figures.show('q', 'n', all, group => group.length);
  expect(figures.show('q', 'n', all.slice(1), group => group.length)).toBe(17);
  expect(figures.show('q', 'sum', all.slice(1), sum(said))).not.toBeNull();
});

test('a mean of all and a change of some of them, when compared, do not reveal what one person said', () => {
  const figures = new Figures();
  const counted = (name: string, who: string) => figures.show('statement g1', name, who.split(''), group => [...group]);
  expect(counted('change', 'abcde')).toEqual('abcde'.split(''));
  expect(counted('before', 'abcdef')).toEqual('abcde'.split('')); // f answered only before
  expect(counted('after', 'abcde')).toEqual('abcde'.split(''));
  expect(counted('lookBack', 'abcdefgh')).toEqual('abcdefgh'.split(''));
});

test('what was shown is remembered from one view to the next', () => {
  const said = people('a', 'b', 'c', 'd');
  const first = new Figures();
  first.show('q', 'sum', 'abc'.split(''), sum(said));
  expect(first.changed).toBe(true);
  const kept = JSON.parse(JSON.stringify(first.shown)) as ShownSets;
  const later = new Figures(kept);
  expect(later.show('q', 'sum', 'abcd'.split(''), sum(said))).toBe(6);
  expect(later.changed).toBe(false);
});

test('however people come and go, no two groups that were shown differ by one or two', () => {
  const step = fc.uniqueArray(fc.constantFrom(...'abcdefghijklm'.split('')), { maxLength: 13 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const figures = new Figures();
      const shown: string[][] = [];
      for (const [n, who] of steps.entries()) {
        const made = figures.show('q', `view ${n % 3}`, who, group => [...group]);
        if (made) shown.push(made);
      }
      for (const a of shown)
        for (const b of shown) expect([0, ...Array.from({ length: 24 }, (_, n) => n + 3)]).toContain(symmetricDifference(a, b));
      for (const group of shown) expect(group.length).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 500 },
  );
});

test('a count of choices is empty while fewer than three people chose', () => {
  expect(ifEnoughPeople({ yes: 1, no: 1 })).toEqual({ yes: 0, no: 0 });
  expect(ifEnoughPeople({ yes: 2, no: 1 })).toEqual({ yes: 2, no: 1 });
});
