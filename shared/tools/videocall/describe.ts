import { called, tell, type Describe } from '../describing.ts';
import type { VideocallContent } from './content.ts';
import type { VideocallAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeVideocall: Describe<VideocallContent, VideocallAction> = (content, action) => {
  const question = called(content.questions, action.question, 'text');
  const name = called(content.talks, action.person, 'name');
  return action.type === 'ask'
    ? tell('server.answers.videocall.ask', { name, question })
    : tell('server.answers.videocall.prefer');
};
