import { called, tell, type Describe } from '../describing.ts';
import type { AtsContent } from './content.ts';
import type { AtsAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeAts: Describe<AtsContent, AtsAction> = (content, action) => {
  if (action.type === 'choose') return tell('server.answers.ats.choose');
  if (action.type !== 'switch') return null;
  const filter = called(content.filters, action.filter, 'label');
  return action.on ? tell('server.answers.ats.on', { filter }) : tell('server.answers.ats.off', { filter });
};
