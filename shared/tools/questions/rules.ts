import { byPart, refuse, type ToolRules } from '../contract.ts';
import { find, has } from '../content.ts';
import { QuestionsContent } from './content.ts';
import { QuestionsAction, type QuestionsParts } from './view.ts';
import { describeQuestions } from './describe.ts';

interface QuestionsState {
  picked: readonly { id: string; by: string }[]; // in the order of picking
}

export const questionsRules: ToolRules<QuestionsContent, QuestionsState, QuestionsAction, QuestionsParts> = {
  content: QuestionsContent,
  action: QuestionsAction,
  parts: () => ['pick'],
  partOf: () => 'pick',
  initial: () => ({ picked: [] }),

  act(content, state, action, who) {
    if (!has(content.questions, action.question)) return refuse('unknown');
    if (action.on === has(state.picked, action.question)) return state;
    if (!action.on) return { picked: state.picked.filter(({ id }) => id !== action.question) };
    if (state.picked.length >= content.wanted) return refuse('tooMany');
    return { picked: [...state.picked, { id: action.question, by: who.seat }] };
  },

  facts: (_, state) => ({ 'pick.chosen': state.picked.map(({ id }) => id) }),

  project: byPart<QuestionsContent, QuestionsState, QuestionsParts>({
    pick: (content, state, viewer) => ({
      wanted: content.wanted,
      questions: content.questions.map(({ id, label }) => {
        const pick = find(state.picked, id);
        return { id, text: viewer.say(label), picked: pick !== undefined, by: pick ? viewer.name(pick.by) : null };
      }),
      preview: state.picked.flatMap(({ id }) => {
        const question = find(content.questions, id);
        return question ? [{ id, text: viewer.say(question.label) }] : [];
      }),
    }),
  }),

  texts: content => content.questions.map(question => question.label),
  describe: describeQuestions,
};
