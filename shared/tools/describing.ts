import { inEveryLanguage, type Language, type LocalisedText } from '../text/localised.ts';

/**
 * Says in plain words what an act of a solution does, for the coach's answer sheet; null: it needs no saying. It tells
 * what is right, so it never comes near a player's view.
 */
export type Describe<Content, Action> = (content: Content, action: Action) => LocalisedText | null;

type Filled = LocalisedText | string | number | undefined;

/** A sentence in both languages with its {words} filled in. */
export function tell(nl: string, en: string, words: Readonly<Record<string, Filled>> = {}): LocalisedText {
  const fill = (text: string, language: Language): string =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = words[key];
      return typeof value === 'object' ? value[language] : String(value ?? '');
    });
  return { nl: fill(nl, 'nl'), en: fill(en, 'en') };
}

/** What the entry of a list with this id is called. */
export function called<Entry extends { id: string }, Key extends keyof Entry>(
  list: readonly Entry[],
  id: string,
  key: Key,
): Entry[Key] | undefined {
  return list.find(entry => entry.id === id)?.[key];
}

/** Several names in one sentence. */
export function allOf(list: readonly Filled[]): LocalisedText {
  return inEveryLanguage(language => list.map(one => (typeof one === 'object' ? one[language] : String(one ?? ''))).join(', '));
}
