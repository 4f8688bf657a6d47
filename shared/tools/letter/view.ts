import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const LetterAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choose'), option: OptionId }), // the message for the others
  z.strictObject({ type: z.literal('compose'), chosen: OptionId, second: OptionId, evidence: z.array(OptionId) }), // by the game only
  z.strictObject({ type: z.literal('send') }), // final; the window asks for confirmation first
]);
export type LetterAction = z.infer<typeof LetterAction>;

export interface LetterParts {
  others: {
    options: OptionView[];
    chosen: string; // '' = not chosen yet
    letters: { to: string; text: string }[]; // the personal messages, once sent
  };
  send: { letter: string; sent: boolean };
}
