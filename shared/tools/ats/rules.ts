import { byPart, refuse, type ToolRules, type Viewer } from '../contract.ts';
import { byName, find, has } from '../content.ts';
import { AtsContent, type Applicant, type Filter } from './content.ts';
import { AtsAction, type AtsParts } from './view.ts';
import { type Choice, countChoices, projectVote, saidOf, waitsForChoice } from './vote.ts';
import { describeAts } from './describe.ts';

interface AtsState {
  on: readonly string[]; // filters, in the order of the content
  losses: boolean; // whether it shows whom each filter rejected
  choices?: Readonly<Record<string, Choice>>; // by seat
}

export const atsRules: ToolRules<AtsContent, AtsState, AtsAction, AtsParts> = {
  content: AtsContent,
  action: AtsAction,
  parts: content => (content.vote ? ['filters', 'vote'] : ['filters']),
  partOf: (_, { type }) => (type === 'switch' ? 'filters' : type === 'choose' ? 'vote' : 'game'),
  initial: content => ({ on: content.filters.map(filter => filter.id), losses: false }),

  act(content, state, action, who) {
    if (action.type === 'showLosses') return { ...state, losses: true };
    if (!has(content.filters, action.filter)) return refuse('unknown');
    if (action.type === 'choose') {
      if (!content.vote || !has(content.vote.reasons, action.reason)) return refuse('unknown');
      const choice = { filter: action.filter, reason: action.reason };
      return { ...state, choices: { ...state.choices, [who.seat]: choice } };
    }
    const on = content.filters.map(filter => filter.id).filter(id => (id === action.filter ? action.on : state.on.includes(id)));
    return { ...state, on };
  },

  facts: (content, state, team) => ({
    'filters.on': state.on,
    'filters.left': left(content, state).map(applicant => applicant.id),
    ...(content.vote && countChoices(state.choices, team)),
  }),

  pending: (content, state, part, team) => (part === 'vote' && content.vote ? waitsForChoice(state.choices, team) : null),

  project: byPart<AtsContent, AtsState, AtsParts>({
    filters: (content, state, viewer) => ({
      filters: content.filters.map(filter => ({
        id: filter.id,
        label: viewer.say(filter.label),
        on: state.on.includes(filter.id),
        lost: state.losses ? lostBy(content, filter) : null,
      })),
      columns: [
        { id: 'name', label: viewer.say(content.name) },
        ...content.columns.map(({ id, label }) => ({ id, label: viewer.say(label) })),
      ],
      total: content.applicants.length,
      left: left(content, state)
        .toSorted(byName)
        .map(applicant => ({ id: applicant.id, cells: [applicant.name, ...cells(content, applicant, viewer)] })),
      note: state.losses ? viewer.say(content.note) : null,
    }),
    vote: (content, state, viewer) => projectVote(content, state, viewer),
  }),

  texts: content => [
    content.name,
    content.note,
    ...content.columns.flatMap(column => [column.label, ...(column.words ?? []).map(word => word.label)]),
    ...content.filters.map(filter => filter.label),
    ...(content.vote ? [content.vote.question, ...content.vote.reasons.map(reason => reason.label)] : []),
  ],
  describe: describeAts,
  opinions: { acts: ['choose'], keep: (fresh, { choices }) => (choices ? { ...fresh, choices } : fresh) },
  said: (content, state, viewer) => saidOf(content, state.choices, viewer),
};

function passes(filter: Filter, applicant: Applicant): boolean {
  const cell = applicant.cells[filter.column];
  if (filter.is !== undefined && cell !== filter.is) return false;
  if (filter.atLeast !== undefined && !(typeof cell === 'number' && cell >= filter.atLeast)) return false;
  return !(filter.atMost !== undefined && !(typeof cell === 'number' && cell <= filter.atMost));
}

const left = (content: AtsContent, state: AtsState): Applicant[] => {
  const on = content.filters.filter(filter => state.on.includes(filter.id));
  return content.applicants.filter(applicant => on.every(filter => passes(filter, applicant)));
};

const lostBy = (content: AtsContent, filter: Filter): string[] =>
  content.applicants
    .filter(applicant => !passes(filter, applicant))
    .toSorted(byName)
    .map(applicant => applicant.name);

const cells = (content: AtsContent, applicant: Applicant, viewer: Viewer): string[] =>
  content.columns.map(column => {
    const cell = applicant.cells[column.id] ?? '';
    const word = column.words && find(column.words, String(cell));
    return word ? viewer.say(word.label) : String(cell);
  });
