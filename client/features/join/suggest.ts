import { CODE_WORDS } from '../../../shared/text/codeWords.ts';
import { editDistance } from '../../../shared/text/editDistance.ts';

const MOST = 6; // more than this helps nobody
const WORDS = CODE_WORDS.map(word => word.toUpperCase());
const known = new Set(WORDS);

/** The words that the one that is being typed may become, each as the whole field would read: "SOEP VLAG ". */
export function completions(code: string): string[] {
  const [, before = '', word = ''] = /^(\p{L}+ )?(\p{L}{1,})$/u.exec(code) ?? [];
  if (word === '') return [];
  const fits = WORDS.filter(one => one.startsWith(word) && one !== before.trim());
  if (fits.length > MOST || (fits.length === 1 && fits[0] === word)) return [];
  const meant = fits.length === 0 && word.length > 3 ? near(word) : [];
  return [...fits, ...meant].map(one => `${before}${one} `);
}

/** The code that was probably meant: every word that we do not know is one slip away from one that we do, and from no other. */
export function mended(code: string): string | null {
  const [, one, other, digits = ''] = /^(\p{L}+) (\p{L}+) (\p{N}*)$/u.exec(code) ?? [];
  if (one === undefined || other === undefined || (known.has(one) && known.has(other))) return null;
  const words = [one, other].map(word => (known.has(word) ? [word] : near(word)));
  return words.every(meant => meant.length === 1) ? [...words.flat(), digits].join(' ') : null;
}

/** The words that are one slip away: a letter too many, too few, another one, or two that changed places. */
const near = (word: string): string[] => WORDS.filter(one => editDistance(one, word) === 1 || swapped(one, word));

function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one === `${other.slice(0, at)}${other[at + 1] ?? ''}${other[at]}${other.slice(at + 2)}`;
}
