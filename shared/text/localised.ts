import { z } from 'zod';
import { LANGUAGE_CODES } from './languages.ts';

/** Languages a person can play in: those of `languages.ts`. A seat chooses its own. */
export const Language = z.enum(LANGUAGE_CODES);
export type Language = z.infer<typeof Language>;

/** One text in every language of the product. Never empty. */
export const LocalisedText = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type LocalisedText = z.infer<typeof LocalisedText>;

/** A text made anew for every language. */
export const inEveryLanguage = (say: (language: Language) => string): LocalisedText =>
  Object.fromEntries(LANGUAGE_CODES.map(code => [code, say(code)])) as LocalisedText;
