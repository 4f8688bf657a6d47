import { z } from 'zod';
import { OptionId } from '../options.ts';

export const BoardAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tap'), name: OptionId, on: z.boolean() }),
]);
export type BoardAction = z.infer<typeof BoardAction>;

export interface BoardParts {
  names: { names: { id: string; label: string; on: boolean; by: string | null }[] }; // by: who tapped it last
}
