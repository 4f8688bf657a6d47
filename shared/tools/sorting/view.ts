import { z } from 'zod';
import { IdOrNone } from '../../text/typedSchema.ts';
import { OptionId } from '../options.ts';

export const SortingAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('place'), row: OptionId, bin: IdOrNone }), // '' = back on the pile
]);
export type SortingAction = z.infer<typeof SortingAction>;

export interface SortingParts {
  rows: {
    bins: { id: string; label: string; meaning: string }[];
    groups: { id: string; label: string; rows: { id: string; text: string; bin: string; by: string | null }[] }[]; // one group per person who spoke
    left: number; // rows on the pile
  };
}
