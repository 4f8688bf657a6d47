import { z } from 'zod';
import { IdOrNone } from '../../text/typedSchema.ts';
import { OptionId, type OptionView } from '../options.ts';

export const AiAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('prompt'), prompt: OptionId }), // given to the AI once two people choose the same
  z.strictObject({ type: z.literal('more'), shown: z.int().min(0).optional() }), // the next sentence of the answer, after this many
  z.strictObject({ type: z.literal('mark'), sentence: OptionId, label: IdOrNone }), // '' = nothing wrong
]);
export type AiAction = z.infer<typeof AiAction>;

export interface AiParts {
  prompt: {
    note: string; // "Dit is een oefen-AI. ..."
    prompts: { id: string; text: string; by: string[] }[]; // by: first names of who chose it
    mine: string; // '' = not chosen yet
    needed: number; // how many must choose the same
    agreed: string | null;
    tie: boolean; // everybody chose and nothing is agreed: somebody must choose again
  };
  report: {
    note: string;
    sentences: { id: string; text: string; card: string; label: string; by: string | null }[]; // shown so far
    total: number;
    labels: OptionView[];
  };
}
