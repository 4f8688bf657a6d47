import { inEveryLanguage, type LocalisedText } from '../../text/localised.ts';
import { timeText } from '../../text/times.ts';
import { byPart, refuse, type ToolRules, type Viewer } from '../contract.ts';
import { find, has } from '../content.ts';
import { VideocallContent } from './content.ts';
import { VideocallAction, type VideocallParts } from './view.ts';
import { describeVideocall } from './describe.ts';
import { heard, mayAsk, turnsOf, type AskTurn, type VideocallState } from './turns.ts';

export const videocallRules: ToolRules<VideocallContent, VideocallState, VideocallAction, VideocallParts> = {
  content: VideocallContent,
  action: VideocallAction,
  parts: () => ['ask', 'listen'],
  partOf: (_, action) => (action.type === 'ask' ? 'ask' : 'listen'),
  initial: () => ({ asked: [], prefers: {} }),

  act(content, state, action, who) {
    const { person, question } = action;
    if (!has(content.talks, person) || !has(content.questions, question)) return refuse('unknown');
    const turns = turnsOf(content, state, who.present);
    if (action.type === 'prefer') {
      if (!find(content.questions, question)?.opinion) return refuse('unknown');
      if (!heard(content, turns, person, question)) return refuse('notReady');
      return { ...state, prefers: { ...state.prefers, [who.seat]: { person, question } } };
    }
    const turn = turns.find(one => one.person === person && one.question === question);
    if (!turn) return refuse('unknown');
    if (turn.asked) return state;
    if (!mayAsk(turns, turn, who.seat)) return refuse('notYours');
    return {
      ...state,
      asked: [...state.asked, { person, question, by: who.seat }],
      seats: state.seats ?? [...who.present],
    };
  },

  facts: (content, state, team) => ({
    'ask.left': turnsOf(content, state, team.present).filter(turn => !turn.asked).length,
    'listen.waiting': undecided(state, team.present).length,
  }),

  // Nobody chooses before everything was heard: until then the tool waits for whoever has a question left to ask.
  pending(content, state, part, team) {
    const left = turnsOf(content, state, team.present).filter(turn => !turn.asked);
    if (part === 'ask') return [...new Set(left.map(turn => turn.by))];
    return left.length ? [] : undecided(state, team.present);
  },

  project: byPart<VideocallContent, VideocallState, VideocallParts>({
    ask(content, state, viewer) {
      const turns = turnsOf(content, state, viewer.present);
      return {
        turns: turns.map(turn => ({
          person: turn.person,
          name: nameOf(content, turn.person),
          question: turn.question,
          text: viewer.say(textOf(content, turn.question)),
          by: turn.by === '' ? '' : viewer.name(turn.by),
          mine: turn.by === '' || turn.by === viewer.seat,
          asked: turn.asked,
          may: viewer.present.includes(viewer.seat) && mayAsk(turns, turn, viewer.seat),
        })),
        left: turns.filter(turn => !turn.asked).length,
      };
    },
    listen(content, state, viewer) {
      const turns = turnsOf(content, state, viewer.present);
      const last = state.asked.at(-1);
      const mine = state.prefers[viewer.seat];
      return {
        now: last ? lastAnswer(content, turns, last, viewer) : null,
        opening: content.opening ? viewer.say(content.opening.say) : '',
        talks: content.talks.map(talk => ({
          id: talk.id,
          name: talk.name,
          at: viewer.say(timeText(talk.at)),
          heard: content.questions
            .filter(({ id }) => heard(content, turns, talk.id, id))
            .map(({ id, text, opinion }) => ({
              question: id,
              ask: viewer.say(text),
              answer: viewer.say(talk.answers[id] ?? NOTHING),
              choosable: opinion,
            })),
        })),
        mine: mine?.person ? { person: mine.person, question: mine.question } : null,
        counts: viewer.over
          ? content.talks.map(({ id }) => ({
              person: id,
              count: Object.values(state.prefers).filter(one => one.person === id).length,
            }))
          : null,
        waiting: undecided(state, viewer.present).map(seat => viewer.name(seat)),
      };
    },
  }),

  names: content => ({ talk: content.talks.map(talk => talk.id) }),
  texts: content => [
    ...content.questions.map(question => question.text),
    ...content.talks.flatMap(talk => Object.values(talk.answers)),
    ...(content.opening ? [content.opening.say] : []),
  ],
  describe: describeVideocall,
  opinions: { acts: ['prefer'], keep: (fresh, { prefers }) => ({ ...fresh, prefers }) },
};

const undecided = (state: VideocallState, present: readonly string[]): string[] =>
  present.filter(seat => !state.prefers[seat]?.person);

const nameOf = (content: VideocallContent, person: string): string => find(content.talks, person)?.name ?? '';

const NOTHING: LocalisedText = inEveryLanguage(() => '');
const textOf = (content: VideocallContent, question: string): LocalisedText => find(content.questions, question)?.text ?? NOTHING;

function lastAnswer(
  content: VideocallContent,
  turns: readonly AskTurn[],
  { person, question }: { person: string; question: string },
  viewer: Viewer,
) {
  const also = turns.find(turn => turn.person === person && turn.question === question)?.also ?? [];
  const answers = find(content.talks, person)?.answers ?? {};
  return {
    person,
    name: nameOf(content, person),
    question: viewer.say(textOf(content, question)),
    answer: [question, ...also].map(id => viewer.say(answers[id] ?? NOTHING)).join(' '),
  };
}
