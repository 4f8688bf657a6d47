import { COMMON_PHRASES, COMMON_WORDS, KEY_ROWS } from './commonPhrases.ts';
import { LENGTHS } from './lengths.ts';

/** Why a pass phrase is too easy to guess. 'name': little more than the name of its owner. */
export type Weakness = 'short' | 'common' | 'pattern' | 'name';

const MIN_LETTERS = 10; // without spaces and punctuation
const MIN_DISTINCT = 5; // distinct letters or digits
const MIN_OWN_LETTERS = 6; // letters and digits that must remain without common words
const LONG_WORD = 5; // shorter ones occur in many words by chance
const RUN = 4; // adjacent keys, or consecutive letters of the alphabet

/**
 * The normal form in which phrases are compared: case and the number of spaces do not matter, since people type it from
 * paper.
 */
export const normalisePassphrase = (phrase: string): string => phrase.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Why this phrase is too weak to be chosen; null: it is strong enough. `names`: of its owner. Existing phrases are not
 * affected.
 */
export function weaknessOf(phrase: string, names: readonly string[] = [], min: number = LENGTHS.passphraseMin): Weakness | null {
  const tidied = normalisePassphrase(phrase);
  const bare = lettersAndDigits(tidied);
  if (Array.from(tidied).length < min || Array.from(bare).length < MIN_LETTERS) return 'short';
  if (new Set(bare).size < MIN_DISTINCT || /^\d+$/.test(bare) || isRepeated(bare) || isRow(bare)) return 'pattern';
  const own = names.flatMap(name => wordsOf(normalisePassphrase(name))).filter(part => part.length > 2);
  const words = wordsOf(tidied);
  const phrases = COMMON_PHRASES.map(lettersAndDigits);
  for (const said of [words, words.map(unmasked)]) {
    const letters = said.join('').replace(/\d/g, '');
    const isCommonPhrase = phrases.some(
      one => one.length >= MIN_OWN_LETTERS && letters.includes(one) && letters.length - one.length < MIN_OWN_LETTERS,
    );
    if (isCommonPhrase || without(said, COMMON_WORDS).length < MIN_OWN_LETTERS) return 'common';
    if (without(said, [...own, ...COMMON_WORDS]).length < MIN_OWN_LETTERS) return 'name';
  }
  return null;
}

/** The words of a phrase; one without spaces counts as one word. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}$@!]+/u)
    .map(lettersAndDigits)
    .filter(Boolean);

/** Letters and digits only, without accents. */
const lettersAndDigits = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}$@!]/gu, '')
    .replace(/[$@!](?!\p{L})/gu, '');

const MASKS: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
/** Undoes letter substitutions: "w@chtw00rd" is a common word. */
const unmasked = (bare: string): string => bare.replace(/[013457@$!]/g, sign => MASKS[sign]!);

/** What remains without these words; long ones are also removed inside other words. Digits at the end add nothing. */
function without(said: readonly string[], words: readonly string[]): string {
  const left = said
    .filter(word => !words.includes(word))
    .join('')
    .replace(/\d+$/, '');
  return words
    .filter(word => word.length >= LONG_WORD)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), left);
}

/** One short piece repeated. */
function isRepeated(bare: string): boolean {
  for (let size = 1; size <= Math.min(MIN_OWN_LETTERS, bare.length / 2); size++)
    if (
      bare
        .slice(0, size)
        .repeat(Math.ceil(bare.length / size))
        .startsWith(bare)
    )
      return true;
  return false;
}

/** Mostly neighbours: on the keyboard, in the alphabet, or identical. */
function isRow(bare: string): boolean {
  let [inRuns, run] = [0, 1];
  for (let at = 1; at <= bare.length; at++) {
    if (at < bare.length && areNeighbours(bare[at - 1]!, bare[at]!)) run += 1;
    else {
      if (run >= RUN) inRuns += run;
      run = 1;
    }
  }
  return bare.length - inRuns < MIN_OWN_LETTERS;
}

function areNeighbours(a: string, b: string): boolean {
  if (Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) <= 1) return true;
  return KEY_ROWS.some(row => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
}
