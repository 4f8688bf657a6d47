import { z } from 'zod';
import { LANGUAGE_CODES, PSEUDO_LANGUAGE, type LanguageCode } from './languages.ts';
import { pseudoText } from './pseudo.ts';

/** Languages a person can play in: those of `languages.ts`. A seat chooses its own. */
export const Language = z.enum(LANGUAGE_CODES);
export type Language = z.infer<typeof Language>;

/** One text in every language of the product. Never empty. */
export type LocalisedText = Record<LanguageCode, string>;

/**
 * A text as somebody writes it, a record over languages, read as one in every language of the product: a language that it
 * lacks shows the first that it has. Which ones it must have, and which it may, says who asks for it.
 */
export const LocalisedText = z
  .record(z.string(), z.string().min(1))
  .refine(written => Object.keys(written).length > 0, { error: 'a text has at least one language' })
  .transform(written => inAllLanguages(written, LANGUAGE_CODES.find(code => code in written) ?? Object.keys(written)[0] ?? ''));

/** What was written, in every language of the product; where a language has nothing, the text in the language `first`. */
export function inAllLanguages(written: Readonly<Record<string, string>>, first: string): LocalisedText {
  const otherwise = written[first] ?? '';
  return {
    ...written,
    ...inEveryLanguage(code => written[code] ?? (code === PSEUDO_LANGUAGE ? pseudoText(otherwise) : otherwise)),
  };
}

/** Whether a value is a text in every language. */
export const isLocalised = (value: unknown): value is LocalisedText =>
  typeof value === 'object' &&
  value !== null &&
  LANGUAGE_CODES.every(code => typeof (value as Partial<LocalisedText>)[code] === 'string');

/** A text made anew for every language. */
export const inEveryLanguage = (say: (language: Language) => string): LocalisedText =>
  Object.fromEntries(LANGUAGE_CODES.map(code => [code, say(code)])) as LocalisedText;
