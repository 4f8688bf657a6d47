import { byPart, refuse, type Facts, type ToolRules } from '../contract.ts';
import { has, optionViews } from '../content.ts';
import { AiContent } from './content.ts';
import { AiAction, type AiParts } from './view.ts';
import { describeAi } from './describe.ts';

interface AiState {
  chosen: Readonly<Record<string, string>>; // seat -> prompt
  shown: number; // number of sentences of the answer
  marks: Readonly<Record<string, { label: string; by: string }>>; // by sentence
}

const TOGETHER = 2; // people who must choose the same instruction

export const aiRules: ToolRules<AiContent, AiState, AiAction, AiParts> = {
  content: AiContent,
  action: AiAction,
  parts: () => ['prompt', 'report'],
  partOf: (_, action) => (action.type === 'prompt' ? 'prompt' : 'report'),
  initial: content => ({ chosen: {}, shown: perTurn(content), marks: {} }),

  act(content, state, action, who) {
    switch (action.type) {
      case 'prompt':
        return has(content.prompts, action.prompt)
          ? { ...state, chosen: { ...state.chosen, [who.seat]: action.prompt } }
          : refuse('unknown');
      case 'more':
        if (action.shown !== undefined && action.shown !== state.shown) return state; // a colleague pressed it at the same moment
        return { ...state, shown: Math.min(state.shown + perTurn(content), content.sentences.length) };
      case 'mark': {
        if (!has(content.sentences.slice(0, state.shown), action.sentence)) return refuse('unknown');
        if (action.label !== '' && !has(content.labels, action.label)) return refuse('unknown');
        const { [action.sentence]: _before, ...others } = state.marks;
        return {
          ...state,
          marks: action.label === '' ? others : { ...others, [action.sentence]: { label: action.label, by: who.seat } },
        };
      }
    }
  },

  facts: (content, state, team) => {
    const facts: Record<string, Facts[string]> = {
      'prompt.agreed': agreed(content, state, team.present),
      'prompt.tie': isTie(content, state, team.present),
      'report.shown': state.shown,
      'report.marked': content.sentences.map(sentence => sentence.id).filter(id => state.marks[id]),
    };
    for (const { id } of content.sentences) facts[`report.${id}`] = state.marks[id]?.label ?? '';
    return facts;
  },

  // After an agreement anyone may choose again: it may not have been the last word.
  pending: (content, state, part, team) =>
    part !== 'prompt' || agreed(content, state, team.present) !== '' ? null : undecided(state, team.present),

  project: byPart<AiContent, AiState, AiParts>({
    prompt: (content, state, viewer) => ({
      note: viewer.say(content.note),
      prompts: content.prompts.map(({ id, label }) => ({
        id,
        text: viewer.say(label),
        by: Object.entries(state.chosen).flatMap(([seat, prompt]) => (prompt === id ? [viewer.name(seat)] : [])),
      })),
      mine: state.chosen[viewer.seat] ?? '',
      needed: needed(viewer.present),
      agreed: agreed(content, state, viewer.present) || null,
      tie: isTie(content, state, viewer.present),
    }),
    report: (content, state, viewer) => ({
      note: viewer.say(content.note),
      sentences: content.sentences.slice(0, state.shown).map(({ id, text, card }) => {
        const mark = state.marks[id];
        return {
          id,
          text: viewer.say(text),
          card: viewer.say(card),
          label: mark?.label ?? '',
          by: mark ? viewer.name(mark.by) : null,
        };
      }),
      total: content.sentences.length,
      labels: optionViews(content.labels, viewer),
    }),
  }),

  texts: content => [
    content.note,
    ...[...content.prompts, ...content.labels].map(option => option.label),
    ...content.sentences.flatMap(sentence => [sentence.text, sentence.card]),
  ],
  describe: describeAi,
};

const perTurn = (content: AiContent): number => content.perTurn ?? 1;

/** How many people must agree: two, or one if nobody else is here. */
const needed = (present: readonly string[]): number => Math.max(1, Math.min(TOGETHER, present.length));

/** The instruction that enough people chose and no other has as many of; '' if there is none. */
function agreed(content: AiContent, state: AiState, present: readonly string[]): string {
  const chosenBy = (id: string) => present.filter(seat => state.chosen[seat] === id).length;
  const most = Math.max(needed(present), ...content.prompts.map(({ id }) => chosenBy(id)));
  const [first, ...others] = content.prompts.filter(({ id }) => chosenBy(id) === most);
  return first && others.length === 0 ? first.id : '';
}

const undecided = (state: AiState, present: readonly string[]): string[] => present.filter(seat => !state.chosen[seat]);

/** Everybody chose, and still nothing is agreed: it goes on when somebody changes their choice. */
const isTie = (content: AiContent, state: AiState, present: readonly string[]): boolean =>
  present.length > 0 && undecided(state, present).length === 0 && agreed(content, state, present) === '';
