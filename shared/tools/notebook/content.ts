import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';

export const NotebookContent = z.strictObject({
  task: LocalisedText,
  sharing: z.boolean(), // whether there is a moment to share
});
export type NotebookContent = z.infer<typeof NotebookContent>;
