import { languageTag } from '../../shared/text/languages.ts';
import type { Language } from '../../shared/text/localised.ts';

/** "zondag 22 november 2026" */
export const longDate = (at: number, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'full', timeZone }).format(at);

/** "22 november 2026" */
export const plainDate = (at: number, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'long', timeZone }).format(at);

/** A date typed as '2026-12-01', independent of time zones. */
export const dayInWords = (day: string, language: Language): string => longDate(Date.parse(`${day}T12:00:00Z`), language, 'UTC');

/** "4,3" */
export const decimal = (value: number, language: Language, digits = 1): string =>
  new Intl.NumberFormat(languageTag(language), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
