import { BROKEN, Division, type DivideWish, type ToDivide } from './Division.ts';

const STARTS = 30;

/**
 * Divides people over teams of these sizes: wishes first, then so that those who practised least are spread. It begins
 * with the order in which they came and swaps two people as long as that is better: who has no reason to move stays.
 */
export function divide(people: readonly ToDivide[], sizes: readonly number[], wishes: readonly DivideWish[]): string[][] {
  let best = new Division(people, sizes, wishes);
  for (let start = 1; start < STARTS && best.cost >= BROKEN; start++) {
    const other = new Division(shuffled(people, start), sizes, wishes);
    if (other.cost < best.cost) best = other;
  }
  return best.teams.map(team => team.map(person => person.seat));
}

/** Always the same order for the same number: two coaches who press twice see the same teams. */
function shuffled(people: readonly ToDivide[], seed: number): ToDivide[] {
  const mixed = [...people];
  let number = seed * 2654435761;
  for (let index = mixed.length - 1; index > 0; index--) {
    number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
    const other = number % (index + 1);
    [mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!];
  }
  return mixed;
}
