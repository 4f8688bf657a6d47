import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { duplicates, listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

const Line = z.strictObject({ id: OptionId, label: LocalisedText, example: LocalisedText }); // example: of an unnamed person

export const PrivacyContent = z
  .strictObject({
    fields: listOf(Line),
    terms: Options, // how long data is kept
    /** What stands around the fields when the client opens the sheet. Only whoever checks sees it: the part `check`. */
    around: listOf(Line).optional(),
  })
  .superRefine(({ fields, around = [] }, ctx) => {
    for (const id of duplicates([...fields, ...around].map(line => line.id)))
      ctx.addIssue({ code: 'custom', path: ['around'], message: `two lines of the sheet are called "${id}"` });
  });
export type PrivacyContent = z.infer<typeof PrivacyContent>;
