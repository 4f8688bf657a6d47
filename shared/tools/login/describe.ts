import { called, tell, type Describe } from '../describing.ts';
import type { LoginContent } from './content.ts';
import type { LoginAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeLogin: Describe<LoginContent, LoginAction> = (content, action) => {
  switch (action.type) {
    case 'fill':
      return tell('server.answers.login.fill', {
        password: called(content.vault.passwords, action.password, 'text'),
      });
    case 'approve':
    case 'refuse': {
      const request = content.phone.requests.find(one => one.id === action.request);
      const words = { from: request?.from, number: request?.numbers[0] };
      return action.type === 'approve' ? tell('server.answers.login.approve', words) : tell('server.answers.login.refuse', words);
    }
    case 'answer':
      return tell('server.answers.login.answer', { answer: called(content.phone.call?.answers ?? [], action.answer, 'label') });
    case 'renew':
      return tell('server.answers.login.renew');
    case 'undo':
    case 'unlock':
      return null;
  }
};
