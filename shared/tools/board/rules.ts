import { byPart, refuse, type ToolRules } from '../contract.ts';
import { byName, has } from '../content.ts';
import { BoardContent } from './content.ts';
import { BoardAction, type BoardParts } from './view.ts';
import { describeBoard } from './describe.ts';

interface BoardState {
  on: readonly string[]; // names, in the order of the content
  by: Readonly<Record<string, string>>; // name -> seat that tapped it last
}

export const boardRules: ToolRules<BoardContent, BoardState, BoardAction, BoardParts> = {
  content: BoardContent,
  action: BoardAction,
  parts: () => ['names'],
  partOf: () => 'names',
  initial: () => ({ on: [], by: {} }),

  act(content, state, action, who) {
    if (!has(content.names, action.name)) return refuse('unknown');
    const on = content.names.map(name => name.id).filter(id => (id === action.name ? action.on : state.on.includes(id)));
    return { on, by: { ...state.by, [action.name]: who.seat } };
  },

  facts: (_, state) => ({ 'names.on': state.on }),

  project: byPart<BoardContent, BoardState, BoardParts>({
    names: (content, state, viewer) => ({
      names: content.names.toSorted(byName).map(({ id, name }) => {
        const seat = state.by[id];
        return { id, label: name, on: state.on.includes(id), by: seat === undefined ? null : viewer.name(seat) };
      }),
    }),
  }),
  texts: () => [], // names of people need no translation
  describe: describeBoard,
};
