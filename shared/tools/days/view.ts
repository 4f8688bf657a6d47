import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const DaysAction = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('choose'), option: OptionId })]);
export type DaysAction = z.infer<typeof DaysAction>;

export interface DaysParts {
  /** Who can work when: shows the person who is tapped. `quote` is what that person said about their days. */
  days: { options: (OptionView & { quote: string })[]; chosen: string; by: string | null };
}
