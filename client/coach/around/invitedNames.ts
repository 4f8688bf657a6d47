import { INVITED_MAX, type Invited } from '../../../shared/protocol/around.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';

/** The first names in a pasted list, one per line or between commas: what follows a first name is left out. */
export const namesIn = (pasted: string): string[] =>
  pasted.split(/[\n,;\t]+/).flatMap(part => part.trim().split(/\s+/)[0]?.slice(0, LIMITS.name) || []);

/** Adds names to the list; `makeId` makes an id for each. A name that stands there already is another person of that name. */
export const withNames = (invited: Invited, names: readonly string[], makeId: () => string): Invited =>
  [...invited, ...names.map(name => ({ id: makeId(), name, came: false }))].slice(0, INVITED_MAX);

const same = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').trim().split(/\s+/)[0]!.toLowerCase();

/** Who was invited and is not here: not ticked off, and nobody of that first name is in. Of two of one name two must be in. */
export function missingOf(invited: Invited, here: readonly string[]): Invited {
  const free = here.map(same);
  for (const one of invited.filter(({ came }) => came)) take(free, one.name);
  return invited.filter(({ came, name }) => !came && !take(free, name));
}

function take(free: string[], name: string): boolean {
  const at = free.indexOf(same(name));
  if (at >= 0) free.splice(at, 1);
  return at >= 0;
}
