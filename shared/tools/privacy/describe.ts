import { called, tell, type Describe } from '../describing.ts';
import type { PrivacyContent } from './content.ts';
import type { PrivacyAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describePrivacy: Describe<PrivacyContent, PrivacyAction> = (content, action) => {
  if (action.type === 'keep') return tell('server.answers.privacy.keep', { term: called(content.terms, action.term, 'label') });
  const field = called(content.fields, action.field, 'label');
  return action.open ? tell('server.answers.privacy.show', { field }) : tell('server.answers.privacy.hide', { field });
};
