import { tell, type Describe } from '../describing.ts';
import type { NotebookContent } from './content.ts';
import type { NotebookAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeNotebook: Describe<NotebookContent, NotebookAction> = (content, action) => {
  if (action.type === 'write') return tell('server.answers.notebook.write', { task: content.task });
  return tell('server.answers.notebook.share');
};
