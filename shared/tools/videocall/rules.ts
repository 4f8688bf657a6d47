import { inEveryLanguage, type LocalisedText } from '../../text/localised.ts';
import { timeText } from '../../text/times.ts';
import { byPart, refuse, type ToolRules, type Viewer } from '../contract.ts';
import { find, has } from '../content.ts';
import { VideocallContent } from './content.ts';
import { VideocallAction, type VideocallParts } from './view.ts';
import { describeVideocall } from './describe.ts';

interface VideocallState {
  asked: readonly { person: string; question: string }[]; // in the order of asking
  prefers: Readonly<Record<string, Readonly<Record<string, string>>>>; // by seat, by question: the person
}

export const videocallRules: ToolRules<VideocallContent, VideocallState, VideocallAction, VideocallParts> = {
  content: VideocallContent,
  action: VideocallAction,
  parts: () => ['ask', 'listen'],
  partOf: (_, action) => (action.type === 'ask' ? 'ask' : 'listen'),
  initial: () => ({ asked: [], prefers: {} }),

  act(content, state, action, who) {
    const { person, question } = action;
    if (!has(content.talks, person) || !has(content.questions, question)) return refuse('unknown');
    if (action.type === 'ask') {
      // Asking again makes this the last answer.
      const others = state.asked.filter(talk => !(talk.person === person && talk.question === question));
      return { ...state, asked: [...others, { person, question }] };
    }
    if (!find(content.questions, question)?.opinion) return refuse('unknown');
    if (!heard(state, person, question)) return refuse('notReady');
    return { ...state, prefers: { ...state.prefers, [who.seat]: { ...state.prefers[who.seat], [question]: person } } };
  },

  facts: (content, state, team) => ({
    'ask.left': left(content, state),
    'listen.waiting': waiting(content, state, team.present),
  }),

  project: byPart<VideocallContent, VideocallState, VideocallParts>({
    ask: (content, state, viewer) => ({
      talks: content.talks.map(talk => ({
        id: talk.id,
        name: talk.name,
        at: viewer.say(timeText(talk.at)),
        questions: content.questions.map(({ id, text }) => ({ id, text: viewer.say(text), asked: heard(state, talk.id, id) })),
      })),
      left: left(content, state),
    }),
    listen: (content, state, viewer) => {
      const last = state.asked.at(-1);
      return {
        now: last
          ? { person: last.person, name: nameOf(content, last.person), ...said(content, last.person, last.question, viewer) }
          : null,
        talks: content.talks.map(talk => ({
          id: talk.id,
          name: talk.name,
          at: viewer.say(timeText(talk.at)),
          heard: content.questions
            .filter(({ id }) => heard(state, talk.id, id))
            .map(({ id }) => {
              const { question, answer } = said(content, talk.id, id, viewer);
              return { question: id, ask: question, answer };
            }),
        })),
        opinions: content.questions
          .filter(question => question.opinion)
          .map(({ id, text }) => ({
            question: id,
            text: viewer.say(text),
            answers: content.talks
              .filter(talk => heard(state, talk.id, id))
              .map(talk => ({ person: talk.id, name: talk.name, answer: said(content, talk.id, id, viewer).answer })),
            mine: state.prefers[viewer.seat]?.[id] ?? '',
            counts: viewer.over ? countFor(content, state, id) : null,
          })),
        waiting: waiting(content, state, viewer.present),
      };
    },
  }),

  names: content => ({ talk: content.talks.map(talk => talk.id) }),
  texts: content => [
    ...content.questions.map(question => question.text),
    ...content.talks.flatMap(talk => Object.values(talk.answers)),
  ],
  describe: describeVideocall,
};

const heard = (state: VideocallState, person: string, question: string): boolean =>
  state.asked.some(talk => talk.person === person && talk.question === question);

const left = (content: VideocallContent, state: VideocallState): number =>
  content.talks.length * content.questions.length - state.asked.length;

const waiting = (content: VideocallContent, state: VideocallState, present: readonly string[]): number => {
  const opinions = content.questions.filter(question => question.opinion);
  return present.filter(seat => opinions.some(({ id }) => !state.prefers[seat]?.[id])).length;
};

const countFor = (content: VideocallContent, state: VideocallState, question: string) =>
  content.talks.map(talk => ({
    person: talk.id,
    count: Object.values(state.prefers).filter(choice => choice[question] === talk.id).length,
  }));

const nameOf = (content: VideocallContent, person: string): string => find(content.talks, person)?.name ?? '';

const NOTHING: LocalisedText = inEveryLanguage(() => '');
const said = (content: VideocallContent, person: string, question: string, viewer: Viewer) => ({
  question: viewer.say(find(content.questions, question)?.text ?? NOTHING),
  answer: viewer.say(find(content.talks, person)?.answers[question] ?? NOTHING),
});
