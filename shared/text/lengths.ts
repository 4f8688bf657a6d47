/** How long some typed texts may be, in characters: what texts and tools have to know of it. All else stands in `protocol/limits.ts`. */
export const LENGTHS = {
  ownSentence: 200,
  passphraseMin: 12,
} as const;
