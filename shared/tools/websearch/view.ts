import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const WebsearchAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('search'), search: OptionId }),
  z.strictObject({ type: z.literal('open'), result: OptionId }), // read the page
  z.strictObject({ type: z.literal('back') }), // to the results
  z.strictObject({ type: z.literal('offer'), search: OptionId }), // by the game only: a new search
  z.strictObject({ type: z.literal('use'), result: OptionId, on: z.boolean() }), // "Dit is een goede bron"
  z.strictObject({ type: z.literal('year'), year: OptionId }),
  z.strictObject({ type: z.literal('next'), option: OptionId }), // what to do with the findings
]);
export type WebsearchAction = z.infer<typeof WebsearchAction>;

export interface WebsearchParts {
  web: {
    searches: OptionView[]; // searches that can be made
    search: string; // '' = none yet
    results: { id: string; title: string; address: string; snippet: string; read: boolean }[];
    nothing: string | null; // "Niets gevonden over dit instituut."
    page: { id: string; title: string; address: string; lines: string[]; by: string; date: string } | null; // by: who made it; date: as the page says
  };
  sources: {
    found: { id: string; title: string; address: string; read: boolean; used: boolean; by: string | null }[]; // results of all searches so far
    wanted: number;
    askYear: string; // "Welk jaar staat in het dossier?"
    years: OptionView[];
    year: string;
    askNext: string;
    next: OptionView[];
    chosen: string;
  };
}
