import { byPart, refuse, type ToolRules } from '../contract.ts';
import { byName, find, has } from '../content.ts';
import { BoardContent } from './content.ts';
import { BoardAction, type BoardParts } from './view.ts';
import { describeBoard } from './describe.ts';

interface BoardState {
  on: readonly string[]; // names, in the order of the content
  by: Readonly<Record<string, string>>; // name -> seat that tapped it last
  laid?: Readonly<Record<string, string>>; // list -> seat that laid it on the table
}

export const boardRules: ToolRules<BoardContent, BoardState, BoardAction, BoardParts> = {
  content: BoardContent,
  action: BoardAction,
  parts: () => ['names'],
  partOf: () => 'names',
  initial: () => ({ on: [], by: {} }),

  act(content, state, action, who) {
    if (action.type === 'lay') {
      if (!find(content.lists ?? [], action.list)) return refuse('unknown');
      return state.laid?.[action.list] === undefined ? { ...state, laid: { ...state.laid, [action.list]: who.seat } } : state;
    }
    if (!has(content.names, action.name)) return refuse('unknown');
    if (!isReady(content, state)) return refuse('notReady');
    const on = content.names.map(name => name.id).filter(id => (id === action.name ? action.on : state.on.includes(id)));
    return { ...state, on, by: { ...state.by, [action.name]: who.seat } };
  },

  needsItem: (content, action) => (action.type === 'lay' ? (find(content.lists ?? [], action.list)?.item ?? null) : null),

  facts: (content, state) => ({ 'names.on': state.on, 'names.laid': laidLists(content, state) }),

  project: byPart<BoardContent, BoardState, BoardParts>({
    names: (content, state, viewer) => ({
      names: content.names.toSorted(byName).map(({ id, name }) => {
        const seat = state.by[id];
        return { id, label: name, on: state.on.includes(id), by: seat === undefined ? null : viewer.name(seat) };
      }),
      lists: (content.lists ?? []).map(({ id, title, item, names }) => {
        const seat = state.laid?.[id];
        const listed = content.names.filter(name => names.includes(name.id)).toSorted(byName);
        return {
          id,
          title: viewer.say(title),
          names: seat === undefined ? null : listed.map(name => name.name),
          by: seat === undefined ? null : viewer.name(seat),
          mine: viewer.items.has(item),
        };
      }),
      ready: isReady(content, state),
    }),
  }),
  items: content => (content.lists ?? []).map(list => list.item),
  texts: content => (content.lists ?? []).map(list => list.title), // names of people need no translation
  describe: describeBoard,
};

const laidLists = (content: BoardContent, state: BoardState): string[] =>
  (content.lists ?? []).map(list => list.id).filter(id => state.laid?.[id] !== undefined);

const isReady = (content: BoardContent, state: BoardState): boolean =>
  laidLists(content, state).length === (content.lists ?? []).length;
