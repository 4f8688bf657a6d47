import { z } from 'zod';
import { LANGUAGE_CODES, PSEUDO_LANGUAGE, type LanguageCode } from './languages.ts';
import { pseudoText } from './pseudo.ts';

/** The languages of `languages.ts`. Each seat chooses its own. */
export const Language = z.enum(LANGUAGE_CODES);
export type Language = z.infer<typeof Language>;

/** One text in every language of the product. Never empty. */
export type LocalisedText = Record<LanguageCode, string>;

/**
 * A text as authors write it, a record per language, completed for every language of the product: a missing language gets
 * the first one present. Which languages are required or allowed is checked elsewhere.
 */
export const LocalisedText = z
  .record(z.string(), z.string().min(1))
  .refine(written => Object.keys(written).length > 0, { error: 'a text has at least one language' })
  .transform(written => inAllLanguages(written, LANGUAGE_CODES.find(code => code in written) ?? Object.keys(written)[0] ?? ''));

/** Completes a written text for every language of the product; a missing language gets the text in `first`. */
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

/** Makes a text for every language. */
export const inEveryLanguage = (say: (language: Language) => string): LocalisedText =>
  Object.fromEntries(LANGUAGE_CODES.map(code => [code, say(code)])) as LocalisedText;
