const MARKS = /\p{M}/gu;
const LEADING = new Set(['de', 'het', 'een', 'mevrouw', 'meneer', 'dhr', 'mw', 'the', 'a', 'an', 'mr', 'mrs', 'ms']);
const TRAILING = new Set(['uur', 'maanden', 'procent', 'hours', 'months', 'percent']);

/** Normalises a typed answer: lower case, no accents, single spaces. Punctuation stays. */
export const plain = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC');

/** The significant words of an answer: without punctuation, leading articles and titles, or trailing units. */
export function words(text: string): string[] {
  const list = plain(text)
    .replace(/['’‘]/g, '')
    .replace(/[.,;:"“”„()\-–/%!?]/g, ' ')
    .split(' ')
    .filter(Boolean);
  while (list.length > 1 && LEADING.has(list[0]!)) list.shift();
  while (list.length > 1 && TRAILING.has(list.at(-1)!)) list.pop();
  return list;
}
