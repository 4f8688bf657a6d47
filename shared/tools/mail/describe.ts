import { allOf, called, tell, type Describe } from '../describing.ts';
import type { MailContent } from './content.ts';
import type { MailAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeMail: Describe<MailContent, MailAction> = (content, action) => {
  const subject = 'mail' in action ? called(content.mails, action.mail, 'subject') : undefined;
  switch (action.type) {
    case 'askCheck':
      return tell('Laat de afzender van "{subject}" nakijken', 'Have the sender of "{subject}" checked', { subject });
    case 'showLink':
      return tell('Bekijk het adres in "{subject}"', 'Look at the address in "{subject}"', { subject });
    case 'judge':
      return action.listed
        ? tell('"{subject}": de afzender staat op de lijst', '"{subject}": the sender is on the list', { subject })
        : tell('"{subject}": de afzender staat niet op de lijst', '"{subject}": the sender is not on the list', { subject });
    case 'report':
      return tell('Kies "{subject}", dan: {does}. Tekenen: {signs}', 'Choose "{subject}", then: {does}. Signs: {signs}', {
        subject,
        does: called(content.does, action.does, 'label'),
        signs: allOf(action.signs.map(sign => called(content.signs, sign, 'label'))),
      });
    case 'click':
    case 'closePage':
      return null;
  }
};
