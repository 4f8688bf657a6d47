import { splitWords } from '../../../shared/text/joinCode.ts';

/** Normalises a join code as typed, "soepvlag427" or "Soep - vlag 4 27", to the form we show: "SOEP VLAG 427". */
export function formatCode(typed: string): string {
  const clean = typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart();
  const [, words, digits] = /^(\p{L}[\p{L} ]*?) ?(\p{N}[\p{N} ]*)/u.exec(clean) ?? [];
  if (words === undefined || digits === undefined) return clean;
  const apart = words.includes(' ') ? null : splitWords(words.toLowerCase());
  return `${apart?.join(' ').toUpperCase() ?? words} ${digits.replaceAll(' ', '').slice(0, 3)}`;
}

/** Whether a code is complete, so that it is worth asking the server: two words and three digits, or the older form of one word and two digits. */
export function isCompleteCode(typed: string): boolean {
  return /^(\p{L}{2,} \p{L}{2,} \p{N}{3}|\p{L}{3,} \p{N}{2})$/u.test(formatCode(typed));
}
