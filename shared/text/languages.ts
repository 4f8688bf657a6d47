/** A language that people can choose. Its texts are in `shared/locales/<code>`. */
export interface LanguageInfo {
  code: string;
  name: string; // its name in the language itself
  direction: 'ltr' | 'rtl';
  tag: string; // BCP 47, for dates, numbers, lists and voices
  timeMark: '.' | ':'; // between hours and minutes
}

/**
 * The languages of the product. Every text must exist in the first one. To add a language, add a line here and a folder of
 * texts: `shared/locales/README.md`.
 */
const SPOKEN = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr', tag: 'nl-NL', timeMark: '.' },
  { code: 'en', name: 'English', direction: 'ltr', tag: 'en-GB', timeMark: ':' },
] as const satisfies readonly LanguageInfo[];

export type LanguageCode = (typeof SPOKEN)[number]['code'];
type Known = LanguageInfo & { code: LanguageCode };

/** A pseudo-language with longer, marked words, derived from the first language, for finding texts that are hard-coded. */
export const PSEUDO_LANGUAGE: string = 'en-XA';
const PSEUDO: LanguageInfo = { ...SPOKEN[0], code: PSEUDO_LANGUAGE, name: '⟦Pséúdó⟧' };

/** Whether this is a page of a pseudo-language build, or a server started for it outside production. */
function isPseudoEnabled(): boolean {
  const page = (import.meta as { env?: { MODE?: string } }).env?.MODE;
  const server = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
  return page === 'pseudo' || (server?.PSEUDO_LANGUAGE === '1' && server.NODE_ENV !== 'production');
}

/** The language in which every text exists. */
export const FIRST_LANGUAGE = SPOKEN[0].code;
export const LANGUAGES: readonly Known[] = isPseudoEnabled() ? [...SPOKEN, PSEUDO as Known] : SPOKEN;
export const LANGUAGE_CODES = LANGUAGES.map(({ code }) => code) as [LanguageCode, ...LanguageCode[]];
/** The language if nothing was chosen. */
export const DEFAULT_LANGUAGE: LanguageCode = isPseudoEnabled() ? LANGUAGE_CODES.at(-1)! : FIRST_LANGUAGE;

/** A language's own name, direction and tag. */
export const languageInfo = (code: LanguageCode): LanguageInfo => LANGUAGES.find(one => one.code === code) ?? SPOKEN[0];
export const languageTag = (code: LanguageCode): string => languageInfo(code).tag;

/** Whether an external value is a language code. */
export const isLanguage = (code: unknown): code is LanguageCode => LANGUAGE_CODES.includes(code as LanguageCode);

/** The next language in the list, cyclically: for a button that steps through them. */
export const languageAfter = (code: LanguageCode): (typeof LANGUAGES)[number] =>
  LANGUAGES[(LANGUAGE_CODES.indexOf(code) + 1) % LANGUAGES.length]!;
