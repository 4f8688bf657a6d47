import { CODE_WORDS } from '../../../shared/text/codeWords.ts';
import { editDistance } from '../../../shared/text/editDistance.ts';

const MOST = 6; // more suggestions do not help
const WORDS = CODE_WORDS.map(word => word.toUpperCase());
const known = new Set(WORDS);

/** Completions of the word that is being typed, each as the full value of the field: "SOEP VLAG ". */
export function completions(code: string): string[] {
  const [, before = '', word = ''] = /^(\p{L}+ )?(\p{L}{1,})$/u.exec(code) ?? [];
  if (word === '') return [];
  const fits = WORDS.filter(one => one.startsWith(word) && one !== before.trim());
  if (fits.length > MOST || (fits.length === 1 && fits[0] === word)) return [];
  const meant = fits.length === 0 && word.length > 3 ? oneTypoAway(word) : [];
  return [...fits, ...meant].map(one => `${before}${one} `);
}

/** The code that was probably meant: every unknown word must be one typo away from exactly one known word. Null otherwise. */
export function correctionOf(code: string): string | null {
  const [, one, other, digits = ''] = /^(\p{L}+) (\p{L}+) (\p{N}*)$/u.exec(code) ?? [];
  if (one === undefined || other === undefined || (known.has(one) && known.has(other))) return null;
  const words = [one, other].map(word => (known.has(word) ? [word] : oneTypoAway(word)));
  return words.every(meant => meant.length === 1) ? [...words.flat(), digits].join(' ') : null;
}

/** The words that are one typo away: a letter added, dropped, replaced, or two swapped. */
const oneTypoAway = (word: string): string[] => WORDS.filter(one => editDistance(one, word) === 1 || swapped(one, word));

function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one === `${other.slice(0, at)}${other[at + 1] ?? ''}${other[at]}${other.slice(at + 2)}`;
}
