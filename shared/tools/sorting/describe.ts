import { called, tell, type Describe } from '../describing.ts';
import type { SortingContent } from './content.ts';
import type { SortingAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeSorting: Describe<SortingContent, SortingAction> = (content, action) => {
  const row = content.groups.flatMap(group => group.rows).find(one => one.id === action.row);
  return tell('server.answers.sorting.bin', {
    row: row?.text,
    bin: called(content.bins, action.bin, 'label'),
  });
};
