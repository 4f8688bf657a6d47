import { z } from 'zod';
import { OptionId } from '../options.ts';

export const QuestionsAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pick'), question: OptionId, on: z.boolean() }),
]);
export type QuestionsAction = z.infer<typeof QuestionsAction>;

export interface QuestionsParts {
  pick: {
    wanted: number;
    questions: { id: string; text: string; picked: boolean; by: string | null }[];
    preview: { id: string; text: string }[]; // the picked questions, in the order of picking
  };
}
