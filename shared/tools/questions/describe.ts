import { called, tell, type Describe } from '../describing.ts';
import type { QuestionsContent } from './content.ts';
import type { QuestionsAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeQuestions: Describe<QuestionsContent, QuestionsAction> = (content, action) => {
  const question = called(content.questions, action.question, 'label');
  return action.on
    ? tell('server.answers.questions.choose', { question })
    : tell('server.answers.questions.takeAway', { question });
};
