import { z } from 'zod';
import { OptionId } from '../options.ts';

export const BoardAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tap'), name: OptionId, on: z.boolean() }),
  z.strictObject({ type: z.literal('lay'), list: OptionId }), // by whoever holds the list
]);
export type BoardAction = z.infer<typeof BoardAction>;

export interface BoardParts {
  names: {
    names: { id: string; label: string; on: boolean; by: string | null }[]; // by: who tapped it last
    lists: {
      id: string;
      title: string;
      names: string[] | null; // null: it does not lie on the table yet
      by: string | null; // first name of who laid it there
      mine: boolean; // the viewer holds it
    }[];
    ready: boolean; // every list lies on the table
  };
}
