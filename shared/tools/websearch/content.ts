import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, Options, unknownIds } from '../content.ts';
import { OptionId } from '../options.ts';

const Result = z.strictObject({
  id: OptionId,
  title: LocalisedText,
  address: z.string().min(1),
  snippet: LocalisedText,
  lines: z.array(LocalisedText).min(1), // the page
  by: LocalisedText, // who made it, as the page shows
  date: LocalisedText,
});
const Search = z.strictObject({
  id: OptionId,
  label: LocalisedText,
  results: z.array(OptionId),
  nothing: LocalisedText.optional(), // shown if there are no results
  later: z.boolean().optional(), // offered by the game
});

export const WebsearchContent = z
  .strictObject({
    searches: listOf(Search),
    results: listOf(Result),
    wanted: z.int().min(1),
    askYear: LocalisedText, // above the years
    years: Options,
    askNext: LocalisedText, // above the options of the next step
    next: Options,
  })
  .superRefine((content, ctx) => {
    for (const search of content.searches) {
      for (const id of unknownIds(search.results, content.results))
        ctx.addIssue({ code: 'custom', path: ['searches'], message: `"${id}" is not one of the results` });
      if (search.results.length === 0 && !search.nothing)
        ctx.addIssue({ code: 'custom', path: ['searches'], message: `${search.id} finds nothing and does not say so` });
    }
  });
export type WebsearchContent = z.infer<typeof WebsearchContent>;
