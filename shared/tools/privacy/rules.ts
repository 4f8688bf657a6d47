import { byPart, refuse, type ToolRules } from '../contract.ts';
import { has, optionViews } from '../content.ts';
import { PrivacyContent } from './content.ts';
import { PrivacyAction, type PrivacyParts } from './view.ts';
import { describePrivacy } from './describe.ts';

interface PrivacyState {
  open: readonly string[]; // fields, in the order of the content
  keep: string;
}

export const privacyRules: ToolRules<PrivacyContent, PrivacyState, PrivacyAction, PrivacyParts> = {
  content: PrivacyContent,
  action: PrivacyAction,
  parts: () => ['fields'],
  partOf: () => 'fields',
  initial: content => ({ open: content.fields.map(field => field.id), keep: '' }),

  act(content, state, action) {
    if (action.type === 'keep') return has(content.terms, action.term) ? { ...state, keep: action.term } : refuse('unknown');
    if (!has(content.fields, action.field)) return refuse('unknown');
    const open = content.fields
      .map(field => field.id)
      .filter(id => (id === action.field ? action.open : state.open.includes(id)));
    return { ...state, open };
  },

  facts: (_, state) => ({ 'fields.open': state.open, 'fields.keep': state.keep }),

  project: byPart<PrivacyContent, PrivacyState, PrivacyParts>({
    fields: (content, state, viewer) => {
      const fields = content.fields.map(({ id, label, example }) => ({
        id,
        label: viewer.say(label),
        example: viewer.say(example),
        open: state.open.includes(id),
      }));
      return {
        fields,
        keep: { options: optionViews(content.terms, viewer), term: state.keep },
        preview: fields.filter(field => field.open).map(({ label, example }) => ({ label, example })),
      };
    },
  }),

  texts: content => [...content.fields.flatMap(field => [field.label, field.example]), ...content.terms.map(term => term.label)],
  describe: describePrivacy,
};
