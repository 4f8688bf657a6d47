import { z } from 'zod';
import { OptionId } from '../options.ts';

export const CalendarAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('place'), person: OptionId, slot: OptionId }), // replaces the person who had that slot
  z.strictObject({ type: z.literal('clear'), slot: OptionId }),
]);
export type CalendarAction = z.infer<typeof CalendarAction>;

export interface CalendarParts {
  slots: {
    times: { id: string; from: string; to: string }[]; // the rows of the grid
    agendas: { id: string; name: string; cells: { slot: string; text: string | null; busy: boolean }[] }[]; // the columns; a cell for each row
    people: { id: string; name: string; slot: string | null }[]; // that can be placed, by first name
    talks: { slot: string; person: string; name: string; by: string }[]; // the placed people, in the order of the day
  };
}
