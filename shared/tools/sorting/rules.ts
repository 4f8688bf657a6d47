import { byPart, refuse, type Facts, type ToolRules } from '../contract.ts';
import { has } from '../content.ts';
import { SortingContent } from './content.ts';
import { SortingAction, type SortingParts } from './view.ts';
import { describeSorting } from './describe.ts';

interface SortingState {
  bins: Readonly<Record<string, { bin: string; by: string }>>; // by row
}

export const sortingRules: ToolRules<SortingContent, SortingState, SortingAction, SortingParts> = {
  content: SortingContent,
  action: SortingAction,
  parts: () => ['rows'],
  partOf: () => 'rows',
  initial: () => ({ bins: {} }),

  act(content, state, action, who) {
    if (!has(rowsOf(content), action.row)) return refuse('unknown');
    if (action.bin !== '' && !has(content.bins, action.bin)) return refuse('unknown');
    const { [action.row]: _before, ...others } = state.bins;
    return { bins: action.bin === '' ? others : { ...others, [action.row]: { bin: action.bin, by: who.seat } } };
  },

  facts: (content, state) => {
    const facts: Record<string, Facts[string]> = { 'rows.left': left(content, state) };
    for (const { id } of rowsOf(content)) facts[`rows.${id}`] = state.bins[id]?.bin ?? '';
    return facts;
  },

  project: byPart<SortingContent, SortingState, SortingParts>({
    rows: (content, state, viewer) => ({
      bins: content.bins.map(({ id, label, meaning }) => ({ id, label: viewer.say(label), meaning: viewer.say(meaning) })),
      groups: content.groups.map(group => ({
        id: group.id,
        label: viewer.say(group.label),
        rows: group.rows.map(({ id, text }) => {
          const placed = state.bins[id];
          return { id, text: viewer.say(text), bin: placed?.bin ?? '', by: placed ? viewer.name(placed.by) : null };
        }),
      })),
      left: left(content, state),
    }),
  }),

  texts: content => [
    ...content.bins.flatMap(bin => [bin.label, bin.meaning]),
    ...content.groups.flatMap(group => [group.label, ...group.rows.map(row => row.text)]),
  ],
  describe: describeSorting,
};

const rowsOf = (content: SortingContent) => content.groups.flatMap(group => group.rows);
const left = (content: SortingContent, state: SortingState): number => rowsOf(content).filter(({ id }) => !state.bins[id]).length;
