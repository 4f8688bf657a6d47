import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const PrivacyAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('field'), field: OptionId, open: z.boolean() }),
  z.strictObject({ type: z.literal('keep'), term: OptionId }),
]);
export type PrivacyAction = z.infer<typeof PrivacyAction>;

export interface PrivacyParts {
  fields: {
    fields: { id: string; label: string; example: string; open: boolean }[]; // example: of an unnamed person
    keep: { options: OptionView[]; term: string }; // '' = not chosen yet
    preview: { label: string; example: string }[]; // what the client would see now
  };
}
