import { called, tell, type Describe } from '../describing.ts';
import type { LoginContent } from './content.ts';
import type { LoginAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeLogin: Describe<LoginContent, LoginAction> = (content, action) => {
  switch (action.type) {
    case 'fill':
      return tell('Vul in: {password}', 'Fill in: {password}', {
        password: called(content.vault.passwords, action.password, 'text'),
      });
    case 'approve':
    case 'refuse': {
      const request = content.phone.requests.find(one => one.id === action.request);
      const words = { from: request?.from, number: request?.numbers[0] };
      return action.type === 'approve'
        ? tell('Keur goed: {from}, getal {number}', 'Approve: {from}, number {number}', words)
        : tell('Weiger: {from}, getal {number}', 'Refuse: {from}, number {number}', words);
    }
    case 'renew':
      return tell('Druk op "Nieuw getal"', 'Press "New number"');
    case 'undo':
    case 'unlock':
      return null;
  }
};
