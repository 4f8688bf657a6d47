import { z } from 'zod';
import { IdOrNone, oneLine } from '../../text/typedSchema.ts';
import { OptionId, type OptionView } from '../options.ts';

export const SheetAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cell'), row: OptionId, value: z.number().min(0).max(99_999) }),
  z.strictObject({ type: z.literal('undo'), edits: z.int().min(0).optional() }), // undoes the last change, of this many
  z.strictObject({ type: z.literal('sort'), column: OptionId, order: z.enum(['up', 'down', 'none']) }),
  z.strictObject({ type: z.literal('filter'), value: IdOrNone }), // '' = all rows
  z.strictObject({ type: z.literal('average'), on: z.boolean() }), // "Gemiddelde" of the rows that are shown
  z.strictObject({
    type: z.literal('answer'),
    field: OptionId,
    text: oneLine(20).regex(/^[\p{L}\p{N} .,-]*$/u),
  }), // a number, in figures or in words
]);
export type SheetAction = z.infer<typeof SheetAction>;

/** Sorting, filter and average are in the shared state: a mirrored seat shows the same sheet. */
export interface SheetParts {
  cells: {
    columns: { id: string; label: string; numeric: boolean; editable: boolean; order: 'up' | 'down' | 'none' }[];
    rows: { id: string; cells: string[]; value: number; changed: boolean; by: string | null }[]; // value: number in the editable column
    total: number; // number of rows of the sheet, shown or not
    filter: { column: string; options: OptionView[]; value: string };
    average: string | null; // "47,5"
    edits: number; // changes that can be undone
  };
  answers: { fields: { id: string; label: string; text: string; by: string | null }[] };
}
