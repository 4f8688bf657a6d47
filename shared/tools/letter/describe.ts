import { called, tell, type Describe } from '../describing.ts';
import type { LetterContent } from './content.ts';
import type { LetterAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeLetter: Describe<LetterContent, LetterAction> = (content, action) => {
  if (action.type === 'send') return tell('server.answers.letter.send');
  if (action.type !== 'choose') return null;
  return tell('server.answers.letter.choose', { option: called(content.options, action.option, 'label') });
};
