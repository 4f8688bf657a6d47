import { joinList } from '../../text/lists.ts';
import { inEveryLanguage, type LocalisedText } from '../../text/localised.ts';
import type { Reader } from '../../text/say.ts';
import { find } from '../content.ts';
import type { NetworkContent, NetworkState } from './content.ts';

/** The search in plain words: "Toon mensen met planning, en met klachten of klantcontact, maar niet met stage." */
export function inWords(content: NetworkContent, state: NetworkState, { say, language }: Reader): string {
  const having = (row: readonly string[], type: 'conjunction' | 'disjunction'): string =>
    joinList(
      row.map(id => labelOf(content, id)[language]),
      language,
      type,
    );
  const must = say('server.tools.network.with', { words: having(state.must, 'conjunction') });
  const any = say('server.tools.network.with', { words: having(state.any, 'disjunction') });
  const asksMust = state.must.length > 0;
  const asksAny = state.any.length > 0;
  const wanted = asksMust && asksAny ? say('server.tools.network.both', { must, any }) : asksMust ? must : any;
  const all = asksMust || asksAny ? say('server.tools.network.people', { wanted }) : say('server.tools.network.everybody');
  const without = { who: all, words: having(state.not, 'disjunction') };
  const who = state.not.length > 0 ? say('server.tools.network.without', without) : all;
  return say('server.tools.network.search', { who, count: state.minutes });
}

/** The same search as recruiters type it: planning AND (klachten OR klantcontact) NOT stage. */
export function inBoolean(content: NetworkContent, state: NetworkState): LocalisedText {
  const say = (language: Reader['language']): string => {
    const words = (row: readonly string[]) => row.map(id => quoted(labelOf(content, id)[language]));
    const any = words(state.any);
    const wanted = [
      ...words(state.must),
      ...(any.length > 1 && state.must.length > 0 ? [`(${any.join(' OR ')})`] : any.length > 0 ? [any.join(' OR ')] : []),
    ];
    return [wanted.join(' AND '), ...words(state.not).map(word => `NOT ${word}`)].filter(piece => piece !== '').join(' ') || '*';
  };
  return inEveryLanguage(say);
}

const quoted = (word: string): string => (word.includes(' ') ? `"${word}"` : word);
/** The label of a word of the level; its id if no list has it. */
export const labelOf = (content: NetworkContent, id: string): LocalisedText =>
  find(content.words, id)?.label ?? inEveryLanguage(() => id);
