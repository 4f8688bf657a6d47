const LETTERS: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  y: 'ýý',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
};

/**
 * A text with longer words and a mark at both ends: a text without marks on a page is hard-coded, one without an end mark
 * is cut off.
 */
export function pseudoText(text: string): string {
  const longer = text
    .split(/(\{(?:[^{}]|\{[^{}]*\})*\})/) // placeholders stay: {name}, {{name}}, {tool.part.{key}}
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[aeiouyAEIOU]/g, letter => LETTERS[letter]!)))
    .join('');
  return `⟦${longer}⟧`;
}
