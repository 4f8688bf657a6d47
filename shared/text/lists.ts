import type { Language } from './localised.ts';

const AND: Record<Language, string> = { nl: 'en', en: 'and' };

/** "a", "a en b", "a, b en c" */
export function joinList(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${AND[language]} ${parts.at(-1)}`;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
