import { z } from 'zod';
import { manyLines } from '../../text/typedSchema.ts';
import { LIMITS } from '../../protocol/limits.ts';

export const NotebookAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('write'), text: manyLines(LIMITS.ownSentence) }), // kept apart: the state holds an id
  z.strictObject({ type: z.literal('share') }),
  z.strictObject({ type: z.literal('pass') }),
]);
export type NotebookAction = z.infer<typeof NotebookAction>;

export interface NotebookParts {
  write: { task: string; mine: string };
  share: { mine: string; shared: { name: string; text: string }[]; waiting: number; ready: boolean };
}
