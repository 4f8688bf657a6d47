import { z } from 'zod';
import { OptionId } from '../options.ts';

export const AtsAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('switch'), filter: OptionId, on: z.boolean() }),
  z.strictObject({ type: z.literal('showLosses') }), // only the game
]);
export type AtsAction = z.infer<typeof AtsAction>;

export interface AtsParts {
  filters: {
    filters: { id: string; label: string; on: boolean; lost: string[] | null }[]; // whom it threw out, once solved
    columns: { id: string; label: string }[];
    total: number;
    left: { id: string; cells: string[] }[]; // as many cells as columns; by first name
    note: string | null; // said with the losses: "Niemand wees deze mensen af."
  };
}
