import { byPart, refuse, type ToolRules } from '../contract.ts';
import { find, has } from '../content.ts';
import { LoginContent } from './content.ts';
import { LoginAction, type LoginParts } from './view.ts';
import { describeLogin } from './describe.ts';

interface LoginState {
  turn: number; // how many times a new number was requested
  filled: string;
  answers: Readonly<Record<string, 'approved' | 'refused'>>; // by request
  unlocked: readonly ('password' | 'approval')[]; // the game opens the locks: the tool does not know what is right
}

export const loginRules: ToolRules<LoginContent, LoginState, LoginAction, LoginParts> = {
  content: LoginContent,
  action: LoginAction,
  parts: () => ['screen', 'vault', 'phone'],
  partOf: (_, { type }) => (type === 'renew' ? 'screen' : type === 'fill' ? 'vault' : type === 'unlock' ? 'game' : 'phone'),
  initial: () => ({ turn: 0, filled: '', answers: {}, unlocked: [] }),

  act(content, state, action) {
    switch (action.type) {
      case 'renew':
        return { ...state, turn: state.turn + 1 };
      case 'unlock':
        return { ...state, unlocked: [...state.unlocked.filter(lock => lock !== action.lock), action.lock] };
      case 'fill':
        return has(content.vault.passwords, action.password) ? { ...state, filled: action.password } : refuse('unknown');
    }
    if (!has(content.phone.requests, action.request)) return refuse('unknown');
    const { [action.request]: _before, ...others } = state.answers;
    if (action.type === 'undo') return { ...state, answers: others };
    return { ...state, answers: { ...others, [action.request]: action.type === 'approve' ? 'approved' : 'refused' } };
  },

  facts: (content, state) => {
    const answered = (answer: 'approved' | 'refused') =>
      content.phone.requests.map(request => request.id).filter(id => state.answers[id] === answer);
    return {
      'vault.filled': state.filled,
      'phone.approved': answered('approved'),
      'phone.refused': answered('refused'),
      'screen.unlocked': state.unlocked,
    };
  },

  project: byPart<LoginContent, LoginState, LoginParts>({
    screen: (content, state, viewer) => ({
      say: viewer.say(content.screen.say),
      number: numberOf(find(content.phone.requests, content.screen.request), state.turn),
      locks: { password: state.unlocked.includes('password'), approval: state.unlocked.includes('approval') },
    }),
    vault: (content, state, viewer) => ({
      heading: viewer.say(content.vault.heading),
      passwords: content.vault.passwords.map(({ id, text }) => ({ id, text, length: text.length })),
      filled: state.filled,
    }),
    phone: (content, state, viewer) => ({
      requests: content.phone.requests.map(request => ({
        id: request.id,
        number: numberOf(request, state.turn),
        from: viewer.say(request.from),
        answer: state.answers[request.id] ?? 'none',
      })),
    }),
  }),

  items: content => [content.vault.item, content.phone.item].filter(item => item !== undefined),
  texts: content => [content.screen.say, content.vault.heading, ...content.phone.requests.map(request => request.from)],
  describe: describeLogin,
};

const numberOf = (request: LoginContent['phone']['requests'][number] | undefined, turn: number): string =>
  request?.numbers[turn % request.numbers.length] ?? '';
