/** Maximum lengths of typed texts, in characters, as far as texts and tools need them. All others are in `protocol/limits.ts`. */
export const LENGTHS = {
  ownSentence: 200,
  passphraseMin: 12,
} as const;
