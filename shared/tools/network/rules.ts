import { byPart, refuse, type ToolRules } from '../contract.ts';
import { byName } from '../content.ts';
import { NetworkContent, type NetworkState } from './content.ts';
import { inBoolean, inWords, labelOf } from './query.ts';
import { NetworkAction, type NetworkParts } from './view.ts';
import { describeNetwork } from './describe.ts';

const ROWS = ['must', 'any', 'not'] as const;

export const networkRules: ToolRules<NetworkContent, NetworkState, NetworkAction, NetworkParts> = {
  content: NetworkContent,
  action: NetworkAction,
  parts: () => ['search'],
  partOf: () => 'search',
  initial: ({ start }) => ({ must: start.must, any: start.any, not: start.not, minutes: start.minutes }),

  act(content, state, action) {
    if (action.type === 'travel')
      return content.travel.includes(action.minutes) ? { ...state, minutes: action.minutes } : refuse('unknown');
    if (!content.chips.includes(action.chip)) return refuse('unknown');
    // Rows keep the order of the chips, so that equal searches are shown alike.
    const row = (name: (typeof ROWS)[number]) =>
      content.chips.filter(chip => (chip === action.chip ? action.row === name : state[name].includes(chip)));
    return { ...state, must: row('must'), any: row('any'), not: row('not') };
  },

  facts: (content, state) => ({
    'search.hits': hits(content, state).map(profile => profile.id),
    'search.must': state.must,
    'search.any': state.any,
    'search.not': state.not,
    'search.minutes': state.minutes,
  }),

  project: byPart<NetworkContent, NetworkState, NetworkParts>({
    search: (content, state, viewer) => {
      const word = (id: string) => viewer.say(labelOf(content, id));
      return {
        chips: content.chips.map(id => ({ id, label: word(id), row: ROWS.find(row => state[row].includes(id)) ?? 'none' })),
        travel: { options: [...content.travel], minutes: state.minutes },
        sentence: inWords(content, state, viewer.reader),
        query: viewer.say(inBoolean(content, state)),
        total: content.profiles.length,
        hits: hits(content, state)
          .map(({ id, name, words, minutes }) => ({ id, name, words: words.map(word), minutes }))
          .toSorted(byName),
      };
    },
  }),

  texts: content => content.words.map(word => word.label),
  describe: describeNetwork,
};

const hits = (content: NetworkContent, state: NetworkState) =>
  content.profiles.filter(
    ({ words, minutes }) =>
      minutes <= state.minutes &&
      state.must.every(word => words.includes(word)) &&
      (state.any.length === 0 || state.any.some(word => words.includes(word))) &&
      !state.not.some(word => words.includes(word)),
  );
