import { splitWords } from '../../../shared/text/joinCode.ts';

/** A join code as people write it, "soepvlag427" or "Soep - vlag 4 27", in the way we show it: "SOEP VLAG 427". */
export function showCode(typed: string): string {
  const clean = typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart();
  const [, words, digits] = /^(\p{L}[\p{L} ]*?) ?(\p{N}[\p{N} ]*)/u.exec(clean) ?? [];
  if (words === undefined || digits === undefined) return clean;
  const apart = words.includes(' ') ? null : splitWords(words.toLowerCase());
  return `${apart?.join(' ').toUpperCase() ?? words} ${digits.replaceAll(' ', '').slice(0, 3)}`;
}

/** Whether it is whole, so that it is worth asking the server: two words and three digits, or as it was, a word and two. */
export function wholeCode(typed: string): boolean {
  return /^(\p{L}{2,} \p{L}{2,} \p{N}{3}|\p{L}{3,} \p{N}{2})$/u.test(showCode(typed));
}
