import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const AtsAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('switch'), filter: OptionId, on: z.boolean() }),
  z.strictObject({ type: z.literal('choose'), filter: OptionId, reason: OptionId }), // what one would switch off first
  z.strictObject({ type: z.literal('showLosses') }), // by the game only
]);
export type AtsAction = z.infer<typeof AtsAction>;

/** Somebody who would switch a filter off first, with the reason. */
export interface FilterChoice {
  name: string;
  reason: string; // label
}

export interface AtsParts {
  filters: {
    filters: { id: string; label: string; on: boolean; lost: string[] | null }[]; // lost: whom it rejected, once solved
    columns: { id: string; label: string }[];
    total: number;
    left: { id: string; cells: string[] }[]; // the remaining rows, by first name, with a cell for each column
    note: string | null; // shown with the losses: "Niemand wees deze mensen af."
  };
  vote: {
    question: string;
    /** `choices`: for whoever chose, since nobody's leads another's. `on`: what the team made of it, once that is solved. */
    filters: (OptionView & { choices: FilterChoice[]; on: boolean | null })[];
    reasons: OptionView[];
    mine: { filter: string; reason: string } | null;
  };
}
