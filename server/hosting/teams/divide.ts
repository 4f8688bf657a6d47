import { BROKEN_WISH_COST, Division, type DivideWish, type DivisiblePerson } from './Division.ts';

const STARTS = 30;

/**
 * Divides people over teams of these sizes: wishes first, then each face once in a team, then so that the least
 * practised are spread. It starts from the
 * order of arrival and swaps two people as long as that helps, so people without a reason to move stay.
 */
export function divide(people: readonly DivisiblePerson[], sizes: readonly number[], wishes: readonly DivideWish[]): string[][] {
  let best = new Division(people, sizes, wishes);
  for (let start = 1; start < STARTS && best.cost >= BROKEN_WISH_COST; start++) {
    const other = new Division(shuffled(people, start), sizes, wishes);
    if (other.cost < best.cost) best = other;
  }
  return best.teams.map(team => team.map(person => person.seat));
}

/** A seeded shuffle: two coaches who press at the same time see the same teams. */
function shuffled(people: readonly DivisiblePerson[], seed: number): DivisiblePerson[] {
  const mixed = [...people];
  let number = seed * 2654435761;
  for (let index = mixed.length - 1; index > 0; index--) {
    number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
    const other = number % (index + 1);
    [mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!];
  }
  return mixed;
}
