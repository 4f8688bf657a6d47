/** Lengths of what people type, in characters, that more than the wire knows. */
export const LENGTHS = {
  ownSentence: 200,
  passphraseMin: 12,
} as const;
