import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const PrivacyAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('field'), field: OptionId, open: z.boolean() }),
  z.strictObject({ type: z.literal('keep'), term: OptionId }),
  z.strictObject({ type: z.literal('mark'), line: OptionId, on: z.boolean() }), // by whoever checks the sheet
]);
export type PrivacyAction = z.infer<typeof PrivacyAction>;

interface SheetLine {
  label: string;
  example: string; // of an unnamed person
}

export interface PrivacyParts {
  fields: {
    fields: (SheetLine & { id: string; open: boolean })[];
    keep: { options: OptionView[]; term: string }; // '' = not chosen yet
    preview: SheetLine[]; // what the client would see now
  };
  check: {
    maker: string; // who made the sheet; '' if it is the viewer, when nobody else is left
    lines: (SheetLine & { id: string; marked: boolean })[]; // the sheet as it opens at the client's: what is around it first
  };
}
