import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { has, listOf, Option, Options } from '../content.ts';
import { OptionId } from '../options.ts';

/** A column holds a number, or an id of one of its `words` (yes, no). */
const Column = z.strictObject({ id: OptionId, label: LocalisedText, words: listOf(Option).optional() });
const Applicant = z.strictObject({
  id: OptionId,
  name: z.string().min(1),
  cells: z.record(OptionId, z.union([z.number(), OptionId])),
});

/** Passes people with at least, at most or exactly this value in the column. */
const Filter = z.strictObject({
  id: OptionId,
  label: LocalisedText,
  column: OptionId,
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  is: OptionId.optional(),
});
export type Filter = z.infer<typeof Filter>;
export type Applicant = z.infer<typeof Applicant>;

export const AtsContent = z
  .strictObject({
    name: LocalisedText,
    columns: listOf(Column),
    applicants: listOf(Applicant),
    filters: listOf(Filter),
    note: LocalisedText,
    /** Asks everybody which filter they would switch off first, and why: the part `vote`. */
    vote: z.strictObject({ question: LocalisedText, reasons: Options }).optional(),
  })
  .superRefine((content, ctx) => {
    for (const filter of content.filters)
      if (!has(content.columns, filter.column))
        ctx.addIssue({ code: 'custom', path: ['filters'], message: `there is no column "${filter.column}"` });
    for (const { id, cells } of content.applicants)
      for (const column of content.columns) {
        const cell = cells[column.id];
        const fits = column.words ? typeof cell === 'string' && has(column.words, cell) : typeof cell === 'number';
        if (!fits)
          ctx.addIssue({
            code: 'custom',
            path: ['applicants'],
            message: `${id} has no ${column.words ? 'known word' : 'number'} in column "${column.id}"`,
          });
      }
  });
export type AtsContent = z.infer<typeof AtsContent>;
