/** A language that people can choose. The folder `shared/locales/<code>` holds its texts. */
export interface LanguageInfo {
  code: string;
  name: string; // what its speakers call it
  direction: 'ltr' | 'rtl';
  tag: string; // BCP 47, for dates, numbers, lists and voices
  timeMark: '.' | ':'; // between hours and minutes
}

/**
 * The languages of the product; the first one is what every text must have. A new language is a line here and a folder of
 * texts: `shared/locales/README.md`.
 */
const SPOKEN = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr', tag: 'nl-NL', timeMark: '.' },
  { code: 'en', name: 'English', direction: 'ltr', tag: 'en-GB', timeMark: ':' },
] as const satisfies readonly LanguageInfo[];

export type LanguageCode = (typeof SPOKEN)[number]['code'];
type Known = LanguageInfo & { code: LanguageCode };

/** Longer words with marks, to look for texts that stand in the code: made of the first language, spoken by nobody. */
export const PSEUDO_LANGUAGE: string = 'en-XA';
const PSEUDO: LanguageInfo = { ...SPOKEN[0], code: PSEUDO_LANGUAGE, name: '⟦Pséúdó⟧' };

/** Pages of a build for it, and a server that was asked for it and serves nobody else. */
function isPseudoAsked(): boolean {
  const page = (import.meta as { env?: { MODE?: string } }).env?.MODE;
  const server = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
  return page === 'pseudo' || (server?.PSEUDO_LANGUAGE === '1' && server.NODE_ENV !== 'production');
}

/** The language that every text has. */
export const FIRST_LANGUAGE = SPOKEN[0].code;
export const LANGUAGES: readonly Known[] = isPseudoAsked() ? [...SPOKEN, PSEUDO as Known] : SPOKEN;
export const LANGUAGE_CODES = LANGUAGES.map(({ code }) => code) as [LanguageCode, ...LanguageCode[]];
/** The language that is shown where nothing was chosen. */
export const DEFAULT_LANGUAGE: LanguageCode = isPseudoAsked() ? LANGUAGE_CODES.at(-1)! : FIRST_LANGUAGE;

/** What is known of a language: its own name, its direction and its tag. */
export const languageInfo = (code: LanguageCode): LanguageInfo => LANGUAGES.find(one => one.code === code) ?? SPOKEN[0];
export const languageTag = (code: LanguageCode): string => languageInfo(code).tag;

/** Whether a word from outside is the code of a language. */
export const isLanguage = (code: unknown): code is LanguageCode => LANGUAGE_CODES.includes(code as LanguageCode);

/** The language that stands after this one in the list, and round again: for a button that goes through them. */
export const languageAfter = (code: LanguageCode): (typeof LANGUAGES)[number] =>
  LANGUAGES[(LANGUAGE_CODES.indexOf(code) + 1) % LANGUAGES.length]!;
