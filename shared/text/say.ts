import type { Language, LocalisedText } from './localised.ts';
import type { WordKey, Words } from './words.ts';

export type WordValues = Readonly<Record<string, string | number>>;
/** Says a text to one reader, in their language. */
export type Say = (key: WordKey, values?: WordValues) => string;
/** Somebody for whom something is written: in which language, with the program's own words in it. */
export interface Reader {
  language: Language;
  say: Say;
}

export const readerOf = (words: Words, language: Language): Reader => ({
  language,
  say: (key, values = {}) => fillGaps(words(key, language, countIn(values)), values),
});

/** The number that a text counts. What games keep of a time is called `minutes`. */
export function countIn({ count, minutes }: WordValues): number | undefined {
  const counted = count ?? minutes;
  return counted === undefined ? undefined : Number(counted);
}

const GAP = /\{\{(\w+)\}\}/g;

/** A text with its gaps filled; one for which there is nothing stays empty. */
const fillGaps = (text: string, values: WordValues): string => text.replace(GAP, (_, name: string) => String(values[name] ?? ''));

/** The gaps of a text as a level writes them, `{name}`. */
export const asLevelText = (text: string): string => text.replace(GAP, '{$1}');

/** A text and what is filled in, to be said later in the language of whoever reads it. Several values are said one after the other. */
export interface Phrase {
  key: WordKey;
  values: Readonly<Record<string, PhraseValue>>;
}
type PhraseValue = LocalisedText | string | number | undefined | readonly PhraseValue[];

export function sayPhrase({ say, language }: Reader, { key, values }: Phrase): string {
  const filled = Object.entries(values).map(([name, value]) => [name, inLanguage(value, language)] as const);
  return say(key, Object.fromEntries(filled));
}

function inLanguage(value: PhraseValue, language: Language): string | number {
  if (isList(value)) return value.map(one => inLanguage(one, language)).join(', ');
  return typeof value === 'object' ? value[language] : (value ?? '');
}
const isList = (value: PhraseValue): value is readonly PhraseValue[] => Array.isArray(value);
