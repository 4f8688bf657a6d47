import { languageTag, type LanguageCode } from './languages.ts';

/** "a", "a en b", "a, b en c" */
export const joinList = (parts: readonly string[], language: LanguageCode): string =>
  new Intl.ListFormat(languageTag(language), { type: 'conjunction' }).format(parts);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
