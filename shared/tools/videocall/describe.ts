import { called, tell, type Describe } from '../describing.ts';
import type { VideocallContent } from './content.ts';
import type { VideocallAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeVideocall: Describe<VideocallContent, VideocallAction> = (content, action) => {
  const question = called(content.questions, action.question, 'text');
  const name = called(content.talks, action.person, 'name');
  return action.type === 'ask'
    ? tell('Vraag {name}: "{question}"', 'Ask {name}: "{question}"', { name, question })
    : tell('Kies bij "{question}" het antwoord dat u het meest zegt', 'At "{question}" choose the answer that tells you most', {
        question,
      });
};
