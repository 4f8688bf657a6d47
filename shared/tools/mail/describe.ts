import { called, tell, type Describe } from '../describing.ts';
import type { MailContent } from './content.ts';
import type { MailAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeMail: Describe<MailContent, MailAction> = (content, action) => {
  const subject = 'mail' in action ? called(content.mails, action.mail ?? '', 'subject') : undefined;
  switch (action.type) {
    case 'askCheck':
      return tell('server.answers.mail.askCheck', { subject });
    case 'showLink':
      return tell('server.answers.mail.showLink', { subject });
    case 'judge':
      return action.listed ? tell('server.answers.mail.listed', { subject }) : tell('server.answers.mail.notListed', { subject });
    case 'report':
      return tell('server.answers.mail.report', {
        subject,
        does: called(content.does, action.does ?? '', 'label'),
        signs: (action.signs ?? []).map(sign => called(content.signs, sign, 'label')),
      });
    case 'sign':
      return action.on ? tell('server.answers.mail.sign', { sign: called(content.signs, action.sign, 'label') }) : null;
    case 'click':
    case 'closePage':
      return null;
  }
};
