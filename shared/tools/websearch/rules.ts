import { byPart, refuse, type ToolRules } from '../contract.ts';
import { find, has, optionViews } from '../content.ts';
import { WebsearchContent } from './content.ts';
import { WebsearchAction, type WebsearchParts } from './view.ts';
import { describeWebsearch } from './describe.ts';

interface WebsearchState {
  offered: readonly string[]; // searches that the game added
  search: string;
  page: string; // '' = the list of results
  found: readonly string[]; // results of all searches so far
  read: readonly string[];
  used: readonly { id: string; by: string }[];
  year: string;
  next: string;
}

export const websearchRules: ToolRules<WebsearchContent, WebsearchState, WebsearchAction, WebsearchParts> = {
  content: WebsearchContent,
  action: WebsearchAction,
  parts: () => ['web', 'sources'],
  partOf: (_, { type }) =>
    type === 'offer' ? 'game' : type === 'search' || type === 'open' || type === 'back' ? 'web' : 'sources',
  initial: () => ({ offered: [], search: '', page: '', found: [], read: [], used: [], year: '', next: '' }),

  act(content, state, action, who) {
    switch (action.type) {
      case 'offer':
        return has(content.searches, action.search)
          ? { ...state, offered: [...state.offered.filter(id => id !== action.search), action.search] }
          : refuse('unknown');
      case 'search': {
        const search = find(searches(content, state), action.search);
        if (!search) return refuse('unknown');
        return { ...state, search: search.id, page: '', found: [...new Set([...state.found, ...search.results])] };
      }
      case 'open': {
        if (!find(content.searches, state.search)?.results.includes(action.result)) return refuse('unknown');
        return { ...state, page: action.result, read: [...state.read.filter(id => id !== action.result), action.result] };
      }
      case 'back':
        return { ...state, page: '' };
      case 'use': {
        if (!state.found.includes(action.result)) return refuse('unknown');
        const others = state.used.filter(({ id }) => id !== action.result);
        if (!action.on) return { ...state, used: others };
        if (others.length >= content.wanted) return refuse('tooMany');
        return { ...state, used: [...others, { id: action.result, by: who.seat }] };
      }
      case 'year':
        return has(content.years, action.year) ? { ...state, year: action.year } : refuse('unknown');
      case 'next':
        return has(content.next, action.option) ? { ...state, next: action.option } : refuse('unknown');
    }
  },

  facts: (_, state) => ({
    'web.read': state.read,
    'web.search': state.search,
    'sources.chosen': state.used.map(({ id }) => id),
    'sources.year': state.year,
    'sources.next': state.next,
  }),

  project: byPart<WebsearchContent, WebsearchState, WebsearchParts>({
    web: (content, state, viewer) => {
      const search = find(content.searches, state.search);
      const page = find(content.results, state.page);
      return {
        searches: optionViews(searches(content, state), viewer),
        search: state.search,
        results: (search?.results ?? []).flatMap(id => {
          const result = find(content.results, id);
          if (!result) return [];
          return [
            {
              id,
              title: viewer.say(result.title),
              address: result.address,
              snippet: viewer.say(result.snippet),
              read: state.read.includes(id),
            },
          ];
        }),
        nothing: search?.results.length === 0 && search.nothing ? viewer.say(search.nothing) : null,
        page: page
          ? {
              id: page.id,
              title: viewer.say(page.title),
              address: page.address,
              lines: page.lines.map(line => viewer.say(line)),
              by: viewer.say(page.by),
              date: viewer.say(page.date),
            }
          : null,
      };
    },
    sources: (content, state, viewer) => ({
      found: content.results
        .filter(result => state.found.includes(result.id))
        .map(({ id, title, address }) => {
          const use = find(state.used, id);
          return {
            id,
            title: viewer.say(title),
            address,
            read: state.read.includes(id),
            used: use !== undefined,
            by: use ? viewer.name(use.by) : null,
          };
        }),
      wanted: content.wanted,
      askYear: viewer.say(content.askYear),
      years: optionViews(content.years, viewer),
      year: state.year,
      askNext: viewer.say(content.askNext),
      next: optionViews(content.next, viewer),
      chosen: state.next,
    }),
  }),

  texts: content => [
    ...content.searches.flatMap(search => [search.label, ...(search.nothing ? [search.nothing] : [])]),
    ...content.results.flatMap(result => [result.title, result.snippet, ...result.lines, result.by, result.date]),
    content.askYear,
    content.askNext,
    ...content.next.map(option => option.label),
  ],
  describe: describeWebsearch,
};

const searches = (content: WebsearchContent, state: WebsearchState) =>
  content.searches.filter(search => !search.later || state.offered.includes(search.id));
