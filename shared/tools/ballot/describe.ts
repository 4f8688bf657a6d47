import { called, tell, type Describe } from '../describing.ts';
import type { BallotContent } from './content.ts';
import type { BallotAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeBallot: Describe<BallotContent, BallotAction> = (content, action) => {
  if (action.type !== 'vote') return null;
  return tell('server.answers.ballot.vote', {
    first: called(content.options, action.first, 'label'),
    second: called(content.options, action.second, 'label'),
  });
};
