import { CODE_WORDS } from './codeWords.ts';

const KNOWN: ReadonlySet<string> = new Set(CODE_WORDS);

/**
 * Reads a join code however it was typed: "soepvlag427", "Soep Vlag 427", "SOEP-VLAG-427". Codes of one word and two digits
 * were given out before and still hold: "merel42". Null when it cannot be a code. Needs no list of words.
 */
export function readCode(typed: string): string | null {
  const tidy = typed
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  return /^(?:[a-z]{2,20}\d{2}|[a-z]{4,30}\d{3})$/.test(tidy) ? tidy : null;
}

/** The two words that stand in one: "soepvlag" is "soep vlag". Null when they are not of the list. */
export function splitWords(letters: string): [string, string] | null {
  for (let at = 2; at < letters.length - 1; at++) {
    const [one, other] = [letters.slice(0, at), letters.slice(at)];
    if (KNOWN.has(one) && KNOWN.has(other)) return [one, other];
  }
  return null;
}

/** How a code as it is stored is shown: "SOEP VLAG 427". */
export function showCode(code: string): string {
  const [, letters = code, digits = ''] = /^(\D+)(\d+)$/.exec(code) ?? [];
  return [...(splitWords(letters) ?? [letters]), digits].join(' ').trim().toUpperCase();
}

/** How a code stands in a link: "soep-vlag-427". */
export const codeInLink = (code: string): string => showCode(code).toLowerCase().replaceAll(' ', '-');
