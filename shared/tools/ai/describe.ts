import { called, tell, type Describe } from '../describing.ts';
import type { AiContent } from './content.ts';
import type { AiAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeAi: Describe<AiContent, AiAction> = (content, action) => {
  switch (action.type) {
    case 'prompt':
      return tell('server.answers.ai.prompt', {
        prompt: called(content.prompts, action.prompt, 'label'),
      });
    case 'mark':
      return tell('server.answers.ai.mark', {
        sentence: called(content.sentences, action.sentence, 'text'),
        label: called(content.labels, action.label, 'label'),
      });
    case 'more':
      return null;
  }
};
