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
  initial: () => ({ chosen: {}, shown: 1, marks: {} }),

  act(content, state, action, who) {
    switch (action.type) {
      case 'prompt':
        return has(content.prompts, action.prompt)
          ? { ...state, chosen: { ...state.chosen, [who.seat]: action.prompt } }
          : refuse('unknown');
      case 'more':
        return { ...state, shown: Math.min(state.shown + 1, content.sentences.length) };
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
      'report.shown': state.shown,
      'report.marked': content.sentences.map(sentence => sentence.id).filter(id => state.marks[id]),
    };
    for (const { id } of content.sentences) facts[`report.${id}`] = state.marks[id]?.label ?? '';
    return facts;
  },

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

/** How many people must agree: two, or one if nobody else is here. */
const needed = (present: readonly string[]): number => Math.max(1, Math.min(TOGETHER, present.length));

const agreed = (content: AiContent, state: AiState, present: readonly string[]): string =>
  content.prompts.find(({ id }) => present.filter(seat => state.chosen[seat] === id).length >= needed(present))?.id ?? '';
