import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';

/** A key that counts is written once for each form of its language: `minutes_one`, `minutes_other`. i18next's own way. */
const FORM = /_(zero|one|two|few|many|other)$/;

export const stemOf = (key: string): string => key.replace(FORM, '');
export const formOf = (key: string): string | null => FORM.exec(key)?.[1] ?? null;

/** The forms that counting takes in a language: one and other in Dutch, four in Polish, six in Arabic. */
const formsOf = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The keys that a language must have, where the first language has these; counting ones in this language's own forms. */
export function keysFor(language: string, first: Iterable<string>): string[] {
  const counted = formsOf(FIRST_LANGUAGE);
  const keys = new Set<string>();
  for (const key of first) {
    const form = formOf(key);
    if (form === null || !counted.includes(form))
      keys.add(key); // `_zero` is no form of Dutch: somebody wrote it for its own sake
    else for (const own of formsOf(language)) keys.add(`${stemOf(key)}_${own}`);
  }
  return [...keys];
}
