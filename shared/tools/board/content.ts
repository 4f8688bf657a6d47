import { z } from 'zod';
import { listOf } from '../content.ts';
import { OptionId } from '../options.ts';

export const BoardContent = z.strictObject({ names: listOf(z.strictObject({ id: OptionId, name: z.string().min(1) })) });
export type BoardContent = z.infer<typeof BoardContent>;
