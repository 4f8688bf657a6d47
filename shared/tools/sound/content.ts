import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { has, listOf } from '../content.ts';
import { OptionId } from '../options.ts';

const Setting = z.strictObject({ id: OptionId, label: LocalisedText, live: z.boolean() }); // live: the device works then
const Control = z
  .strictObject({
    id: OptionId,
    device: z.enum(['microphone', 'speaker', 'camera']),
    label: LocalisedText,
    options: listOf(Setting),
    start: OptionId,
  })
  .refine(control => has(control.options, control.start), {
    error: 'it starts with something that is not one of its options',
    path: ['start'],
  });

export const SoundContent = z.strictObject({
  controls: listOf(Control),
  listener: z.literal(true).optional(), // a colleague at the other end says whether it comes through: the part `heard`
});
export type SoundContent = z.infer<typeof SoundContent>;
