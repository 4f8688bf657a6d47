import { languageTag } from '../../shared/text/languages.ts';
import { store } from '../store/store.ts';

/** Joins words into a list in the page's language: "Ria, Kees en Samira", "Ria of Kees". */
export function formatList(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const type = last === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(languageTag(store.getState().settings.language), { type }).format(words);
}
