import type { Language, LocalisedText } from './localised.ts';
import type { WordKey, Words } from './words.ts';

export type WordValues = Readonly<Record<string, string | number>>;
/** Renders a text for one reader, in their language. */
export type Say = (key: WordKey, values?: WordValues) => string;
/** Somebody for whom a text is rendered: their language, and the program's texts in it. */
export interface Reader {
  language: Language;
  say: Say;
}

export const readerOf = (words: Words, language: Language): Reader => ({
  language,
  say: (key, values = {}) => fillGaps(words(key, language, countIn(values)), values),
});

/** The number that selects the plural form. Durations stored by games are called `minutes`. */
export function countIn({ count, minutes }: WordValues): number | undefined {
  const counted = count ?? minutes;
  return counted === undefined ? undefined : Number(counted);
}

const GAP = /\{\{(\w+)\}\}/g;

/** Fills the gaps of a text; a missing value becomes empty. */
const fillGaps = (text: string, values: WordValues): string =>
  text.includes('{{') ? text.replace(GAP, (_, name: string) => String(values[name] ?? '')) : text;

/** A text with its gaps in the notation of levels, `{name}`. */
export const asLevelText = (text: string): string => (text.includes('{{') ? text.replace(GAP, '{$1}') : text);

/** A text and its values, to be rendered later in the reader's language. Several values are joined. */
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
