import { shownCodeInLink } from './codeLink.ts';
import { CODE_WORDS } from './codeWords.ts';

const KNOWN: ReadonlySet<string> = new Set(CODE_WORDS);

/**
 * Parses a join code however it was typed: "soepvlag427", "Soep Vlag 427", "SOEP-VLAG-427". Older codes of one word and
 * two digits are still valid: "merel42". Null if it cannot be a code. Does not need the list of words.
 */
export function readCode(typed: string): string | null {
  const compact = typed
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  return /^(?:[a-z]{2,20}\d{2}|[a-z]{4,30}\d{3})$/.test(compact) ? compact : null;
}

/** Splits two joined words: "soepvlag" is "soep vlag". Null if they are not in the list. */
export function splitWords(letters: string): [string, string] | null {
  for (let at = 2; at < letters.length - 1; at++) {
    const [one, other] = [letters.slice(0, at), letters.slice(at)];
    if (KNOWN.has(one) && KNOWN.has(other)) return [one, other];
  }
  return null;
}

/** A stored code as it is shown: "SOEP VLAG 427". */
export function showCode(code: string): string {
  const [, letters = code, digits = ''] = /^(\D+)(\d+)$/.exec(code) ?? [];
  return [...(splitWords(letters) ?? [letters]), digits].join(' ').trim().toUpperCase();
}

/** A code as part of a link: "soep-vlag-427". */
export const codeInLink = (code: string): string => shownCodeInLink(showCode(code));
