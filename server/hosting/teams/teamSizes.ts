import { LIMITS } from '../../../shared/protocol/limits.ts';

/**
 * The sizes of teams: fours and fives, as many of the preferred size as possible, with threes only if necessary (6 = 3+3,
 * 7 = 4+3, 11 = 4+4+3) and sixes only beyond the limit of teams per session. One or two people form one team; the UI
 * points that out.
 */
export function teamSizes(people: number, wish: 4 | 5 = 5): number[] {
  if (people <= 0) return [];
  const teams = Math.min(wish === 4 ? ofFour(people) : Math.ceil(people / 5), LIMITS.teamsMax);
  const small = Math.floor(people / teams);
  const larger = people % teams;
  return Array.from({ length: teams }, (_, index) => (index < larger ? small + 1 : small));
}

/** People left over turn some fours into fives; if there are not enough fours, there is one more team. */
function ofFour(people: number): number {
  const teams = Math.floor(people / 4);
  return people - teams * 4 <= teams ? teams : teams + 1;
}
