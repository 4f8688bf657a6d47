/** Maximum lengths of typed texts, in characters, as far as texts and tools need them. All others are in `protocol/limits.ts`. */
export const LENGTHS = {
  ownSentence: 200,
  passphraseMin: 16, // as the vault in the game teaches
  passphraseOnceMin: 12, // of a server that was set up before: it must still start, and the page asks for a longer one
} as const;
