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
    preview: { id: string; text: string }[]; // the talk as it stands: the picked ones, in the order of picking
  };
}
