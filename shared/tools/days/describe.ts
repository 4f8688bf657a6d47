import { called, tell, type Describe } from '../describing.ts';
import type { DaysContent } from './content.ts';
import type { DaysAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeDays: Describe<DaysContent, DaysAction> = (content, action) => {
  return tell('server.answers.days.tap', { name: called(content.options, action.option, 'label') });
};
