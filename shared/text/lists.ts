import { languageTag, type LanguageCode } from './languages.ts';

type Join = 'conjunction' | 'disjunction';

const formats = new Map<string, Intl.ListFormat>(); // cached: creating one is slow, and every view has lists
function formatOf(language: LanguageCode, type: Join): Intl.ListFormat {
  const id = `${language} ${type}`;
  const format = formats.get(id) ?? new Intl.ListFormat(languageTag(language), { type });
  formats.set(id, format);
  return format;
}

/** "a", "a en b", "a, b en c"; a disjunction: "a, b of c" */
export const joinList = (parts: readonly string[], language: LanguageCode, type: Join = 'conjunction'): string =>
  parts.length < 2 ? (parts[0] ?? '') : formatOf(language, type).format(parts);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
