import { nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const sheetTouches: Touches<'sheet'> = {
  cell: nothing,
  answer: nothing,
  undo: ({ cells }) => ({ is: cells?.edits }),
  sort: ({ cells }) => ({ is: cells?.columns.map(column => column.order) }),
  filter: ({ cells }) => ({ is: cells?.filter.value }),
  average: ({ cells }) => ({ is: cells?.average !== null }),
};
