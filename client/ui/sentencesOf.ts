/** Splits a text into sentences, each with its punctuation. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter(Boolean);
