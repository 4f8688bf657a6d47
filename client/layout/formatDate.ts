import { languageTag, type LanguageCode } from '../../shared/text/languages.ts';
import { t } from '../i18n/index.ts';
import { store } from '../store/store.ts';

/** Formats a date: "3 december 2026". */
export function formatDate(at: number, language: LanguageCode): string {
  return new Intl.DateTimeFormat(languageTag(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}

/** Formats a month: "november 2026" for '2026-11'. */
export const formatMonth = (month: string, language: LanguageCode): string =>
  new Intl.DateTimeFormat(languageTag(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15`),
  );

/** Formats a date and time: "dinsdag 24 november om 10.00 uur". */
export function formatDateTime(at: number): string {
  const locale = languageTag(store.getState().settings.language);
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).formatToParts(at);
  const of = (type: string) => time.find(part => part.type === type)?.value ?? '';
  return t('join.moment', { day, hour: of('hour'), minute: of('minute') });
}
