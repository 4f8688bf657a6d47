import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';

/** The suffix of a plural form, as i18next writes it: `minutes_one`, `minutes_other`. */
const FORM = /_(zero|one|two|few|many|other)$/;

export const stemOf = (key: string): string => key.replace(FORM, '');
export const formOf = (key: string): string | null => FORM.exec(key)?.[1] ?? null;

/** The plural forms of a language: one and other in Dutch, four in Polish, six in Arabic. */
const formsOf = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The keys that a language must have, given those of the first language: plural keys once for each form of this language. */
export function keysFor(language: string, first: Iterable<string>): string[] {
  const firstForms = formsOf(FIRST_LANGUAGE);
  const keys = new Set<string>();
  for (const key of first) {
    const form = formOf(key);
    if (form === null || !firstForms.includes(form))
      keys.add(key); // not a plural form of Dutch, such as `_zero`: an optional text of its own
    else for (const own of formsOf(language)) keys.add(`${stemOf(key)}_${own}`);
  }
  return [...keys];
}
