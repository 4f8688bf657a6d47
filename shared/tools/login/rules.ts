import { byPart, refuse, type ToolRules, type Viewer } from '../contract.ts';
import { find, has, optionViews } from '../content.ts';
import { LoginContent } from './content.ts';
import { LoginAction, type CallView, type LockKeeper, type LoginParts } from './view.ts';
import { describeLogin } from './describe.ts';

interface LoginState {
  turn: number; // how many times a new number was requested
  filled: string;
  answers: Readonly<Record<string, 'approved' | 'refused'>>; // by request
  called: string; // the answer to whoever rings; '' at first
  unlocked: readonly ('password' | 'approval')[]; // the game opens the locks: the tool does not know what is right
}

export const loginRules: ToolRules<LoginContent, LoginState, LoginAction, LoginParts> = {
  content: LoginContent,
  action: LoginAction,
  parts: () => ['screen', 'vault', 'phone'],
  partOf: (_, { type }) => (type === 'renew' ? 'screen' : type === 'fill' ? 'vault' : type === 'unlock' ? 'game' : 'phone'),
  initial: () => ({ turn: 0, filled: '', answers: {}, called: '', unlocked: [] }),

  act(content, state, action) {
    switch (action.type) {
      case 'renew':
        return { ...state, turn: state.turn + 1 };
      case 'unlock':
        return { ...state, unlocked: [...state.unlocked.filter(lock => lock !== action.lock), action.lock] };
      case 'fill':
        return has(content.vault.passwords, action.password) ? { ...state, filled: action.password } : refuse('unknown');
      case 'answer':
        return has(content.phone.call?.answers ?? [], action.answer) ? { ...state, called: action.answer } : refuse('unknown');
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
      'phone.called': state.called,
      'screen.unlocked': state.unlocked,
    };
  },

  project: byPart<LoginContent, LoginState, LoginParts>({
    screen: (content, state, viewer) => ({
      say: viewer.say(content.screen.say),
      number: numberOf(find(content.phone.requests, content.screen.request), state.turn),
      locks: { password: state.unlocked.includes('password'), approval: state.unlocked.includes('approval') },
      by: { password: keeper(viewer, 'vault'), approval: keeper(viewer, 'phone') },
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
      call: callOf(content.phone.call, state, viewer),
    }),
  }),

  items: content => [content.vault.item, content.phone.item].filter(item => item !== undefined),
  texts: content => [
    content.screen.say,
    content.vault.heading,
    ...content.phone.requests.map(request => request.from),
    ...textsOf(content.phone.call),
  ],
  describe: describeLogin,
};

type Call = LoginContent['phone']['call'];
const textsOf = (call: Call) => (call ? [call.from, call.say, ...call.answers.map(answer => answer.label)] : []);
const callOf = (call: Call, { called }: LoginState, viewer: Viewer): CallView | null =>
  call
    ? { from: viewer.say(call.from), say: viewer.say(call.say), answers: optionViews(call.answers, viewer), answer: called }
    : null;

function keeper(viewer: Viewer, part: 'vault' | 'phone'): LockKeeper {
  const seat = viewer.keeper(part);
  return { seat, name: viewer.name(seat), me: seat === viewer.seat };
}

const numberOf = (request: LoginContent['phone']['requests'][number] | undefined, turn: number): string =>
  request?.numbers[turn % request.numbers.length] ?? '';
