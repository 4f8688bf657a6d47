import { LIMITS } from '../../shared/protocol/limits.ts';
import { latinOf } from './lookAlikes.ts';

const each = (letters: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(letters).flatMap(([latin, others]) => Array.from(others).map(other => [other, latin] as const)));

/** Digits and signs that stand for a letter inside a word, as in "C0ach"; at the end they tell "Jan 5" from "Jan". */
const DIGITS = each({ o: '0', l: '1|', s: '5$', a: '4@', e: '3' });

/** Words for a leader; no participant may be called so. */
const LEADERS = new Set(
  'begeleider begeleidster trainer trainster docent docente beheerder moderator admin facilitator'.split(' '),
);

/** A word of this length occurs in no name by chance: it matches anywhere in one, also with spaces inside. */
const LONG = 7;
const leads = (look: string): boolean =>
  LEADERS.has(look) || [...LEADERS].some(word => word.length >= LONG && look.includes(word));

/** The letters of a name as people see them: without capitals, accents, spaces and signs. A capital I also looks like an l. */
function visualForms(name: string): string[] {
  const bare = (text: string): string =>
    Array.from(text.normalize('NFKD'), latinOf)
      .join('')
      .replace(/[^\p{L}\p{N}|$@]/gu, '')
      .replace(/[0-9|$@](?=\p{L})/gu, sign => DIGITS.get(sign) ?? sign)
      .replace(/[|$@]/g, '');
  return [...new Set([bare(name), bare(name.replaceAll('I', 'l'))])];
}

/** Whether two names cannot be told apart by eye or ear: "Jan", " JAN ", "Ján", and a Jan with a Cyrillic а. */
export function looksLike(one: string, other: string): boolean {
  const looks = visualForms(other);
  return visualForms(one).some(look => looks.includes(look));
}

/**
 * Whether somebody with this name could pass for a coach: through a leader's word, or the full or first name of one of
 * these coaches.
 */
export function isCoachName(name: string, coaches: readonly string[]): boolean {
  if (visualForms(name).some(look => look.includes('coach') || leads(look))) return true;
  if (name.split(/[^\p{L}\p{M}\p{N}]+/u).some(word => visualForms(word).some(look => LEADERS.has(look)))) return true;
  return coaches.some(coach => [coach, coach.trim().split(/\s+/)[0]!].some(one => one !== '' && looksLike(one, name)));
}

/** A name that is distinct from these others: as it is, or the first free "Jan 2", "Jan 3". */
export function distinctName(name: string, taken: readonly string[]): string {
  const looks = new Set(taken.flatMap(visualForms)); // computed once: sixty people may have the same name
  const isTaken = (one: string): boolean => visualForms(one).some(look => looks.has(look));
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` ${number}`;
    const candidate = `${name.slice(0, LIMITS.name - suffix.length).trimEnd()}${suffix}`;
    if (!isTaken(candidate)) return candidate;
  }
}
