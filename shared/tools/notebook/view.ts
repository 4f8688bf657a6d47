import { z } from 'zod';
import { LENGTHS } from '../../text/lengths.ts';
import { manyLines } from '../../text/typedSchema.ts';

export const NotebookAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('write'), text: manyLines(LENGTHS.ownSentence) }), // stored separately: the state has its id
  z.strictObject({ type: z.literal('share') }),
  z.strictObject({ type: z.literal('pass') }),
]);
export type NotebookAction = z.infer<typeof NotebookAction>;

export interface NotebookParts {
  write: { task: string; mine: string };
  share: {
    mine: string;
    shared: { seat: string; name: string; text: string }[]; // by others
    writing: { seat: string; name: string }[]; // others who are here and did not choose yet
    ready: boolean; // this person chose
    mineShared: boolean; // to share
  };
}
