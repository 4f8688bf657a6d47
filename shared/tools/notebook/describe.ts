import { tell, type Describe } from '../describing.ts';
import type { NotebookContent } from './content.ts';
import type { NotebookAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeNotebook: Describe<NotebookContent, NotebookAction> = (content, action) => {
  if (action.type === 'write')
    return tell('Schrijf een eigen zin: {task}', 'Write a sentence of your own: {task}', { task: content.task });
  return tell('Deel de eigen zin, of houd hem voor uzelf', 'Share your own sentence, or keep it to yourself');
};
