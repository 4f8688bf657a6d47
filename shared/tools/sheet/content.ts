import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { find, has, listOf, Option, Options } from '../content.ts';
import { OptionId } from '../options.ts';

/** A column holds a number, or an id of one of its `words`. */
const Column = z.strictObject({ id: OptionId, label: LocalisedText, words: listOf(Option).optional() });
const Row = z.strictObject({ id: OptionId, cells: z.record(OptionId, z.union([z.number(), OptionId])) });

export const SheetContent = z
  .strictObject({
    columns: listOf(Column),
    rows: listOf(Row),
    edit: OptionId, // the number column that can be changed and averaged
    filter: OptionId, // the word column that can be filtered
    answers: Options, // fields to fill in beside the sheet
  })
  .superRefine((content, ctx) => {
    const edit = find(content.columns, content.edit);
    const filter = find(content.columns, content.filter);
    if (!edit || edit.words) ctx.addIssue({ code: 'custom', path: ['edit'], message: 'this must be a column of numbers' });
    if (!filter?.words) ctx.addIssue({ code: 'custom', path: ['filter'], message: 'this must be a column of words' });
    for (const row of content.rows)
      for (const column of content.columns) {
        const cell = row.cells[column.id];
        const fits = column.words ? typeof cell === 'string' && has(column.words, cell) : typeof cell === 'number';
        if (!fits)
          ctx.addIssue({
            code: 'custom',
            path: ['rows'],
            message: `${row.id} has no ${column.words ? 'known word' : 'number'} in column "${column.id}"`,
          });
      }
  });
export type SheetContent = z.infer<typeof SheetContent>;

export interface SheetState {
  values: Readonly<Record<string, number>>; // of the editable column, by row
  edits: readonly { row: string; before: number; by: string }[]; // newest last
  sort: { column: string; order: 'up' | 'down' } | null;
  filter: string;
  average: boolean;
  answers: Readonly<Record<string, { text: string; by: string }>>;
}
