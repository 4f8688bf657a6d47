import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PORTRAITS } from '../../shared/protocol/peopleLists.ts';
import type { SeatRow } from '../storage/schema.ts';
import { facesOf } from './faces.ts';

const MOST = 59; // before the sixtieth
const seats = fc.array(fc.record({ portrait: fc.constantFrom(...PORTRAITS), team_id: fc.constantFrom(null, 't1', 't2') }), {
  minLength: 1,
  maxLength: MOST,
});
const asRows = (people: { portrait: string; team_id: string | null }[]): SeatRow[] => {
  const sizes = { t1: 0, t2: 0 };
  return people.map(({ portrait, team_id }, at) => {
    const team = team_id as keyof typeof sizes | null;
    const isFull = team !== null && ++sizes[team] > 6;
    return { id: `s${at}`, portrait, team_id: isFull ? null : team, removed_at: null, erased_at: null, same_as: null } as SeatRow;
  });
};

test('whoever else is there, a newcomer and everybody inside can choose a face, and nobody that of a teammate', () => {
  fc.assert(
    fc.property(seats, people => {
      const rows = asRows(people);
      expect(facesOf(rows, null).taken.length).toBeLessThan(PORTRAITS.length);
      for (const me of rows) {
        const { taken } = facesOf(rows, me.id);
        expect(taken.length).toBeLessThan(PORTRAITS.length);
        const mates = rows.filter(row => row !== me && me.team_id !== null && row.team_id === me.team_id);
        expect(taken).toEqual(expect.arrayContaining(mates.map(mate => mate.portrait)));
      }
    }),
    { numRuns: 60 },
  );
});
