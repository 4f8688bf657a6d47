/** A language that people can choose. The folder `shared/locales/<code>` holds its texts. */
export interface LanguageInfo {
  code: string;
  name: string; // what its speakers call it
  direction: 'ltr' | 'rtl';
  tag: string; // BCP 47, for dates, numbers, lists and voices
}

/**
 * The languages of the product; the first one is what every text must have. A new language is a line here and a folder of
 * texts: `shared/locales/README.md`.
 */
export const LANGUAGES = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr', tag: 'nl-NL' },
  { code: 'en', name: 'English', direction: 'ltr', tag: 'en-GB' },
] as const satisfies readonly LanguageInfo[];

export type LanguageCode = (typeof LANGUAGES)[number]['code'];
/** The language that every text has, and that is shown where nothing was chosen. */
export const FIRST_LANGUAGE = LANGUAGES[0].code;
export const LANGUAGE_CODES = LANGUAGES.map(({ code }) => code) as [LanguageCode, ...LanguageCode[]];

/** What is known of a language: its own name, its direction and its tag. */
export const languageInfo = (code: LanguageCode): LanguageInfo => LANGUAGES.find(one => one.code === code) ?? LANGUAGES[0];
export const languageTag = (code: LanguageCode): string => languageInfo(code).tag;

/** Whether a word from outside is the code of a language. */
export const isLanguage = (code: unknown): code is LanguageCode => LANGUAGE_CODES.includes(code as LanguageCode);

/** The language that stands after this one in the list, and round again: for a button that goes through them. */
export const languageAfter = (code: LanguageCode): (typeof LANGUAGES)[number] =>
  LANGUAGES[(LANGUAGE_CODES.indexOf(code) + 1) % LANGUAGES.length]!;

/** Not in the list: longer words with marks, which `npm run texts -- pseudo` makes to look for texts that stand in the code. */
export const PSEUDO_LANGUAGE = 'en-XA';
