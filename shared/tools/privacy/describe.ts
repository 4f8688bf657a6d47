import { called, tell, type Describe } from '../describing.ts';
import type { PrivacyContent } from './content.ts';
import type { PrivacyAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describePrivacy: Describe<PrivacyContent, PrivacyAction> = (content, action) => {
  if (action.type === 'keep') return tell('server.answers.privacy.keep', { term: called(content.terms, action.term, 'label') });
  if (action.type === 'mark') {
    const line = called([...(content.around ?? []), ...content.fields], action.line, 'label');
    return tell(action.on ? 'server.answers.privacy.mark' : 'server.answers.privacy.unmark', { line });
  }
  const field = called(content.fields, action.field, 'label');
  return action.open ? tell('server.answers.privacy.show', { field }) : tell('server.answers.privacy.hide', { field });
};
