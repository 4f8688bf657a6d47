import { byPart, refuse, type ToolRules } from '../contract.ts';
import { has, optionViews } from '../content.ts';
import { PrivacyContent } from './content.ts';
import { PrivacyAction, type PrivacyParts } from './view.ts';
import { describePrivacy } from './describe.ts';

interface PrivacyState {
  open: readonly string[]; // fields, in the order of the content
  keep: string;
  marked?: readonly string[]; // lines that whoever checks points out, in the order of the sheet
}

export const privacyRules: ToolRules<PrivacyContent, PrivacyState, PrivacyAction, PrivacyParts> = {
  content: PrivacyContent,
  action: PrivacyAction,
  parts: content => (content.around ? ['fields', 'check'] : ['fields']),
  partOf: (_, action) => (action.type === 'mark' ? 'check' : 'fields'),
  initial: content => ({ open: content.fields.map(field => field.id), keep: '' }),

  act(content, state, action) {
    if (action.type === 'mark') {
      const lines = sheet(content, state).map(line => line.id);
      if (!content.around || !lines.includes(action.line)) return refuse('unknown');
      return { ...state, marked: lines.filter(id => (id === action.line ? action.on : state.marked?.includes(id))) };
    }
    if (action.type === 'keep') return has(content.terms, action.term) ? { ...state, keep: action.term } : refuse('unknown');
    if (!has(content.fields, action.field)) return refuse('unknown');
    const open = content.fields
      .map(field => field.id)
      .filter(id => (id === action.field ? action.open : state.open.includes(id)));
    return { ...state, open };
  },

  facts: (content, state) => ({
    'fields.open': state.open,
    'fields.keep': state.keep,
    ...(content.around && { 'check.marked': markedOn(content, state) }),
  }),

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
    check: (content, state, viewer) => ({
      maker: viewer.keeper('fields') === viewer.seat ? '' : viewer.name(viewer.keeper('fields')),
      lines: sheet(content, state).map(({ id, label, example }) => ({
        id,
        label: viewer.say(label),
        example: viewer.say(example),
        marked: markedOn(content, state).includes(id),
      })),
    }),
  }),

  texts: content => [
    ...[...content.fields, ...(content.around ?? [])].flatMap(line => [line.label, line.example]),
    ...content.terms.map(term => term.label),
  ],
  describe: describePrivacy,
};

/** The sheet as it opens at the client's: what stands around it, and the fields that are open. */
const sheet = (content: PrivacyContent, state: PrivacyState) => [
  ...(content.around ?? []),
  ...content.fields.filter(field => state.open.includes(field.id)),
];

/** The lines that are pointed out and still stand on the sheet. */
const markedOn = (content: PrivacyContent, state: PrivacyState): string[] =>
  sheet(content, state)
    .map(line => line.id)
    .filter(id => state.marked?.includes(id));
