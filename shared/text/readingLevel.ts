import type { LanguageCode } from './languages.ts';

/**
 * The only language with readability rules: the syllables and the formula here, and the house style of `level/lint.ts`
 * ("u", no "fout"). Texts in other languages are not checked.
 */
export const READING_LANGUAGE = 'nl' satisfies LanguageCode;

// Groups of vowels that are one sound in Dutch, longest first; a diaeresis starts a new syllable.
const SYLLABLE = /eau|aai|ooi|oei|eeu|ieu|auw|ouw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/gi;

/** The readability of a Dutch text. The score is Flesch-Douma (60-70 normal, 70-80 fairly easy). */
export interface ReadingLevel {
  words: number;
  sentences: number;
  wordsPerSentence: number;
  longestSentence: number; // words
  score: number;
}

/** Estimates Dutch syllables by groups of vowels: rough, but good enough for a whole text. */
export const syllables = (word: string): number => Math.max(1, word.match(SYLLABLE)?.length ?? 0);

/** The words of a text; a token counts as one. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\{[^}]*\}/g, 'woord')
    .split(/\s+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word));

export function readingLevel(text: string): ReadingLevel {
  const sentences = text
    .split(/(?<=[.?!:;])\s+/)
    .map(wordsOf)
    .filter(words => words.length);
  const words = sentences.flat();
  if (!words.length) return { words: 0, sentences: 0, wordsPerSentence: 0, longestSentence: 0, score: 100 };
  const wordsPerSentence = words.length / sentences.length;
  const perHundred = (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) * 100;
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence,
    longestSentence: Math.max(...sentences.map(sentence => sentence.length)),
    score: 206.8 - 0.77 * perHundred - 0.93 * wordsPerSentence,
  };
}
