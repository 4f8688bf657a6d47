import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, unknownIds } from '../content.ts';
import { OptionId } from '../options.ts';

const Slot = z.strictObject({ id: OptionId, from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/) });
const Entry = z.strictObject({ slot: OptionId, text: LocalisedText, busy: z.boolean() });
const Agenda = z.strictObject({ id: OptionId, name: LocalisedText, entries: z.array(Entry) });

export const CalendarContent = z
  .strictObject({
    slots: listOf(Slot), // in the order of the day
    agendas: listOf(Agenda), // shown side by side
    people: listOf(z.strictObject({ id: OptionId, name: z.string().min(1) })),
  })
  .superRefine((content, ctx) => {
    for (const agenda of content.agendas)
      for (const id of unknownIds(
        agenda.entries.map(entry => entry.slot),
        content.slots,
      ))
        ctx.addIssue({
          code: 'custom',
          path: ['agendas'],
          message: `${agenda.id} has an entry at "${id}", which is not one of the slots`,
        });
  });
export type CalendarContent = z.infer<typeof CalendarContent>;
