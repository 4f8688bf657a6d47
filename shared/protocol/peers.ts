/** What one can see in a colleague's sentence: a deed, a result. */
export const SEEN_IN_SENTENCE = ['deed', 'result'] as const;

/** A sentence that its writer shared, and what I gave for it; nothing in a mirror. */
export interface SharedSentence {
  seat: string;
  name: string;
  text: string;
  given: { deed: boolean; result: boolean; word: string | null }; // the id of a word of `praise`
}

/** What one colleague saw in a sentence, and the word they gave for it. What was not tapped is simply not there. */
export interface PeerFeedback {
  name: string;
  deed: boolean;
  result: boolean;
  word: string | null; // in words
}
