import type { Language } from '../../../shared/text/localised.ts';

/** A day as people say it: "3 december 2026". */
export function dateWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}

/** A day and an hour as people say them: "dinsdag 24 november om 10.00 uur". */
export function momentWords(at: number, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  return language === 'nl' ? `${day} om ${time.replace(':', '.')} uur` : `${day} at ${time}`;
}
