import { called, tell, type Describe } from '../describing.ts';
import type { WebsearchContent } from './content.ts';
import type { WebsearchAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeWebsearch: Describe<WebsearchContent, WebsearchAction> = (content, action) => {
  switch (action.type) {
    case 'search':
      return tell('Zoek op: {search}', 'Search for: {search}', { search: called(content.searches, action.search, 'label') });
    case 'open':
      return tell('Lees: {result}', 'Read: {result}', { result: called(content.results, action.result, 'title') });
    case 'use': {
      const result = called(content.results, action.result, 'title');
      return action.on
        ? tell('Goede bron: {result}', 'Good source: {result}', { result })
        : tell('Geen goede bron: {result}', 'Not a good source: {result}', { result });
    }
    case 'year':
      return tell('{ask} {year}', '{ask} {year}', { ask: content.askYear, year: called(content.years, action.year, 'label') });
    case 'next':
      return tell('{ask} {option}', '{ask} {option}', {
        ask: content.askNext,
        option: called(content.next, action.option, 'label'),
      });
    case 'back':
    case 'offer':
      return null;
  }
};
