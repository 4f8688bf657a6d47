import { useT } from '../i18n/index.ts';

/** Joins words as people say them: "Ria, Kees en Samira". */
export function useListOf(): (words: readonly string[], last?: 'and' | 'or') => string {
  const t = useT();
  return (words, last = 'and') => {
    const joint = ` ${t(last === 'and' ? 'game.list.and' : 'game.list.or')} `;
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${joint}${words.at(-1)}`;
  };
}
