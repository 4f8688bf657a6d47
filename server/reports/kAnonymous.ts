import type { ResearchPerson } from '../../shared/protocol/report.ts';
import { MIN_GROUP_SIZE } from '../../shared/protocol/privacy.ts';

/** What others may know about a person, in the order in which columns are dropped: the least useful for research first. */
const KNOWN = ['minutesPlayed', 'helped', 'asked', 'language', 'feeling'] as const;

/**
 * Rows in which nobody can be identified by what others may know about them: every combination of those columns is shared
 * by three people or more. A column that violates this is emptied for all, so that an empty cell reveals nothing.
 */
export function kAnonymous(people: readonly ResearchPerson[]): ResearchPerson[] {
  let rows = [...people];
  const cleared = (key: (typeof KNOWN)[number]) => rows.map(row => ({ ...row, [key]: null }));
  for (const key of KNOWN) if (!alike(rows, [key])) rows = cleared(key); // too rare a value even by itself
  for (const key of KNOWN) {
    if (alike(rows, KNOWN)) break;
    rows = cleared(key);
  }
  return rows;
}

/** Whether everybody shares the values of these columns with at least two others. */
function alike(people: readonly ResearchPerson[], keys: readonly (typeof KNOWN)[number][]): boolean {
  const sizes = new Map<string, number>();
  const of = (person: ResearchPerson): string => JSON.stringify(keys.map(key => person[key]));
  for (const person of people) sizes.set(of(person), (sizes.get(of(person)) ?? 0) + 1);
  return [...sizes.values()].every(size => size >= MIN_GROUP_SIZE);
}
