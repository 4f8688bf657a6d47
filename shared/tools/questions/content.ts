import { z } from 'zod';
import { Options } from '../content.ts';

export const QuestionsContent = z.strictObject({ wanted: z.int().min(1), questions: Options });
export type QuestionsContent = z.infer<typeof QuestionsContent>;
