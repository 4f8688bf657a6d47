import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const NetworkAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('chip'), chip: OptionId, row: z.enum(['must', 'any', 'not', 'none']) }),
  z.strictObject({ type: z.literal('travel'), minutes: z.int().min(0) }),
]);
export type NetworkAction = z.infer<typeof NetworkAction>;

export interface NetworkParts {
  search: {
    chips: (OptionView & { row: 'must' | 'any' | 'not' | 'none' })[];
    travel: { options: number[]; minutes: number };
    sentence: string; // the query in plain words
    query: string; // planning AND (klachten OR klantcontact) NOT stage
    total: number;
    hits: { id: string; name: string; words: string[]; minutes: number }[]; // by first name
  };
}
