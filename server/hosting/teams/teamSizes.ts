import { LIMITS } from '../../../shared/protocol/limits.ts';

/**
 * How many people come into each team: fours and fives, as many of the wished size as can be, with threes only when it
 * must (6 = 3+3, 7 = 4+3, 11 = 4+4+3) and sixes only beyond the most teams a session can have. One or two people are one
 * team; whoever shows it says so.
 */
export function teamSizes(people: number, wish: 4 | 5 = 5): number[] {
  if (people <= 0) return [];
  const teams = Math.min(wish === 4 ? ofFour(people) : Math.ceil(people / 5), LIMITS.teamsMax);
  const small = Math.floor(people / teams);
  const larger = people % teams;
  return Array.from({ length: teams }, (_, index) => (index < larger ? small + 1 : small));
}

/** Whoever is left over makes fives of some fours; when those are too few, there is one more team. */
function ofFour(people: number): number {
  const teams = Math.floor(people / 4);
  return people - teams * 4 <= teams ? teams : teams + 1;
}
