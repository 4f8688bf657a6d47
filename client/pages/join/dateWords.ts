import type { Language } from '../../../shared/text/localised.ts';

/** A day as people say it: "3 december 2026". */
export function dateWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}
