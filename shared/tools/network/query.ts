import { inEveryLanguage, type Language, type LocalisedText } from '../../text/localised.ts';
import { find } from '../content.ts';
import type { NetworkContent, NetworkState } from './content.ts';

const join = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** The search in plain words: "Toon mensen met planning, en met klachten of klantcontact, maar niet met stage." */
export function inWords(content: NetworkContent, state: NetworkState): LocalisedText {
  const say = (
    language: Language,
    t: { people: string; all: string; with: string; and: string; or: string; but: string; travel: string },
  ): string => {
    const words = (row: readonly string[]) => row.map(id => labelOf(content, id)[language]);
    const wanted: string[] = [];
    if (state.must.length > 0) wanted.push(`${t.with} ${join(words(state.must), t.and)}`);
    if (state.any.length > 0) wanted.push(`${t.with} ${join(words(state.any), t.or)}`);
    const who = wanted.length > 0 ? `${t.people} ${wanted.join(`, ${t.and} `)}` : t.all;
    const without = state.not.length > 0 ? `, ${t.but} ${t.with} ${join(words(state.not), t.or)}` : '';
    return `${who}${without}. ${t.travel.replace('#', String(state.minutes))}`;
  };
  return {
    nl: say('nl', {
      people: 'Toon mensen',
      all: 'Toon iedereen',
      with: 'met',
      and: 'en',
      or: 'of',
      but: 'maar niet',
      travel: 'Reistijd tot # minuten.',
    }),
    en: say('en', {
      people: 'Show people',
      all: 'Show everybody',
      with: 'with',
      and: 'and',
      or: 'or',
      but: 'but not',
      travel: 'Travel up to # minutes.',
    }),
  };
}

/** The same search as recruiters type it: planning AND (klachten OR klantcontact) NOT stage. */
export function inBoolean(content: NetworkContent, state: NetworkState): LocalisedText {
  const say = (language: Language): string => {
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
const labelOf = (content: NetworkContent, id: string): LocalisedText =>
  find(content.words, id)?.label ?? inEveryLanguage(() => id);
