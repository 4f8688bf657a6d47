import { called, tell, type Describe } from '../describing.ts';
import type { QuestionsContent } from './content.ts';
import type { QuestionsAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeQuestions: Describe<QuestionsContent, QuestionsAction> = (content, action) => {
  const question = called(content.questions, action.question, 'label');
  return action.on
    ? tell('Kies: "{question}"', 'Choose: "{question}"', { question })
    : tell('Haal weg: "{question}"', 'Take away: "{question}"', { question });
};
