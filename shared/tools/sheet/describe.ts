import { called, tell, type Describe } from '../describing.ts';
import type { SheetContent } from './content.ts';
import type { SheetAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeSheet: Describe<SheetContent, SheetAction> = (content, action) => {
  if (action.type === 'answer')
    return tell('server.answers.sheet.answer', {
      field: called(content.answers, action.field, 'label'),
      text: action.text,
    });
  if (action.type !== 'cell') return null;
  const cells = called(content.rows, action.row, 'cells');
  const first = content.columns[0]!;
  const column = called(content.columns, content.edit, 'label');
  const name = cells && first.words ? called(first.words, String(cells[first.id]), 'label') : cells?.[first.id];
  return tell('server.answers.sheet.cell', { column, name, value: action.value });
};
