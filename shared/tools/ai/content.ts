import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

export const AiContent = z.strictObject({
  note: LocalisedText, // says that this is practice, and what AI is
  prompts: Options,
  sentences: listOf(z.strictObject({ id: OptionId, text: LocalisedText, card: LocalisedText })), // card: the source it names
  perTurn: z.int().min(1).optional(), // sentences that appear at once; absent = 1
  labels: Options, // what can be wrong with a sentence
});
export type AiContent = z.infer<typeof AiContent>;
