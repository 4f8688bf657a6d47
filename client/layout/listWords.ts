import { languageTag } from '../../shared/text/languages.ts';
import { store } from '../store/store.ts';

/** Joins words as people say them in the language of this page: "Ria, Kees en Samira", "Ria of Kees". */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const type = last === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(languageTag(store.getState().settings.language), { type }).format(words);
}
