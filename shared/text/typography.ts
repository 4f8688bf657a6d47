/** A mark that these texts write otherwise, in every language. */
interface Mark {
  pattern: RegExp;
  write: string;
}

/** Marks that stop a reader or a voice, and quotes that do not show where a name begins and ends. */
export const MARKS: readonly Mark[] = [
  { pattern: /--|—|(?<=\s)–(?=\s)/u, write: 'a full stop, a comma or a colon' },
  { pattern: /"/u, write: 'quotation marks that open and close: “ ”' },
  // An apostrophe opens or closes nothing: 's ochtends, zo'n, Beuk's.
  { pattern: /(?<![\p{L}\p{N}…])'[^']{2,}'(?!\p{L})/u, write: 'quotation marks that open and close: “ ”' },
  { pattern: /\.{2,}/u, write: 'one full stop, or "…"' },
  { pattern: /\S {2,}/u, write: 'one space' },
  { pattern: /\s[,.;?](?!\S)/u, write: 'the mark right after the word' },
];
