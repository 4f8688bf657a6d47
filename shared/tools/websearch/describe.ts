import { called, tell, type Describe } from '../describing.ts';
import type { WebsearchContent } from './content.ts';
import type { WebsearchAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeWebsearch: Describe<WebsearchContent, WebsearchAction> = (content, action) => {
  switch (action.type) {
    case 'search':
      return tell('server.answers.websearch.search', { search: called(content.searches, action.search, 'label') });
    case 'open':
      return tell('server.answers.websearch.read', { result: called(content.results, action.result, 'title') });
    case 'use': {
      const result = called(content.results, action.result, 'title');
      return action.on ? tell('server.answers.websearch.good', { result }) : tell('server.answers.websearch.notGood', { result });
    }
    case 'year':
      return tell('server.answers.websearch.year', { ask: content.askYear, year: called(content.years, action.year, 'label') });
    case 'next':
      return tell('server.answers.websearch.next', {
        ask: content.askNext,
        option: called(content.next, action.option, 'label'),
      });
    case 'back':
    case 'offer':
      return null;
  }
};
