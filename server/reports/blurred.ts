import type { ResearchPerson } from '../../shared/protocol/report.ts';
import { MIN_GROUP_SIZE } from '../../shared/protocol/privacy.ts';

/** What others may know of a person, in the order in which it is given up: the least telling for research first. */
const KNOWN = ['minutesPlayed', 'helped', 'asked', 'language', 'feeling'] as const;

/**
 * Rows in which nobody is told apart by what others may know of them: of every combination of those columns there are
 * three people or more. A column that breaks it is empty for all, so that an empty cell says nothing of anybody.
 */
export function blurred(people: readonly ResearchPerson[]): ResearchPerson[] {
  let rows = [...people];
  const cleared = (key: (typeof KNOWN)[number]) => rows.map(row => ({ ...row, [key]: null }));
  for (const key of KNOWN) if (!alike(rows, [key])) rows = cleared(key); // no use to anybody
  for (const key of KNOWN) {
    if (alike(rows, KNOWN)) break;
    rows = cleared(key);
  }
  return rows;
}

/** Whether everybody shares these columns with two others or more. */
function alike(people: readonly ResearchPerson[], keys: readonly (typeof KNOWN)[number][]): boolean {
  const sizes = new Map<string, number>();
  const of = (person: ResearchPerson): string => JSON.stringify(keys.map(key => person[key]));
  for (const person of people) sizes.set(of(person), (sizes.get(of(person)) ?? 0) + 1);
  return [...sizes.values()].every(size => size >= MIN_GROUP_SIZE);
}
