import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide } from './divide.ts';
import type { DivideWish, DivisiblePerson } from './Division.ts';
import { teamSizes } from './teamSizes.ts';

const people = (...practised: number[]): DivisiblePerson[] =>
  practised.map((steps, index) => ({ seat: `s${index}`, practised: steps, face: `p${index}` }));
const together = (a: string, b: string): DivideWish => ({ a, b, wish: 'together' });
const apart = (a: string, b: string): DivideWish => ({ a, b, wish: 'apart' });
const broken = (teams: string[][], wishes: DivideWish[]): number =>
  wishes.filter(({ a, b, wish }) => teams.some(team => team.includes(a) && team.includes(b)) !== (wish === 'together')).length;

test('people without a reason to move sit with those who came at the same time', () => {
  expect(divide(people(3, 3, 3, 3, 3, 3, 3), [4, 3], [])).toEqual([
    ['s0', 's1', 's2', 's3'],
    ['s4', 's5', 's6'],
  ]);
});

test('the least practised are spread over the teams', () => {
  const teams = divide(people(0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8), [4, 4, 4], []);
  for (const team of teams) expect(team.filter(seat => ['s0', 's1', 's2'].includes(seat))).toHaveLength(1);
});

test('two with one face sit in different teams, however they practised', () => {
  const all = people(...Array<number>(14).fill(0)).map((person, at) => ({
    ...person,
    practised: at % 2 ? 8 : 0,
    face: `p${at % 7}`,
  }));
  const twins = [...Array(7).keys()].map(at => apart(`s${at}`, `s${at + 7}`));
  expect(broken(divide(all, [5, 5, 4], []), twins)).toBe(0);
  const wish = together('s0', 's7');
  expect(broken(divide(all, [5, 5, 4], [wish]), [wish])).toBe(0); // a wish weighs more
});

test('a wish weighs more than the spread', () => {
  const wishes = [together('s0', 's1'), apart('s2', 's3')];
  expect(broken(divide(people(0, 0, 8, 8, 8, 8, 8, 8), [4, 4], wishes), wishes)).toBe(0);
});

test('three who want to be together are, though no single swap achieves it', () => {
  const wishes = [together('s0', 's4'), together('s4', 's8'), together('s0', 's8')];
  expect(broken(divide(people(...Array<number>(12).fill(4)), [4, 4, 4], wishes), wishes)).toBe(0);
});

test('everybody is in exactly one team of the requested size, whatever the wishes, and the result is deterministic', () => {
  const one = fc.record({ count: fc.integer({ min: 1, max: 20 }), wish: fc.constantFrom(4 as const, 5 as const) });
  const pair = fc.tuple(fc.nat(19), fc.nat(19), fc.constantFrom('together' as const, 'apart' as const));
  fc.assert(
    fc.property(one, fc.array(pair, { maxLength: 6 }), fc.infiniteStream(fc.nat(8)), ({ count, wish }, pairs, steps) => {
      const sizes = teamSizes(count, wish);
      const all = people(...steps.take(count));
      const wishes = pairs.filter(([a, b]) => a !== b).map(([a, b, what]) => ({ a: `s${a}`, b: `s${b}`, wish: what }));
      const teams = divide(all, sizes, wishes);
      expect(teams.map(team => team.length)).toEqual(sizes);
      expect(teams.flat().sort()).toEqual(all.map(person => person.seat).sort());
      expect(divide(all, sizes, wishes)).toEqual(teams);
    }),
    { numRuns: 60 },
  );
});

test('wishes that can all be kept are kept', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...Array(9).keys()], { minLength: 9 }),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 5 }),
      (order, pairs) => {
        const truth = [order.slice(0, 5), order.slice(5)]; // a division that satisfies all wishes
        const wishes = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]): DivideWish =>
            (truth.some(team => team.includes(a) && team.includes(b)) ? together : apart)(`s${a}`, `s${b}`),
          );
        expect(broken(divide(people(...Array<number>(9).fill(2)), [5, 4], wishes), wishes)).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});
