import { byPart, refuse, type Facts, type ToolRules } from '../contract.ts';
import { find, has, optionViews } from '../content.ts';
import { SheetContent, type SheetState } from './content.ts';
import { average, cellNow, cellText, shownRows, startValue } from './rows.ts';
import { SheetAction, type SheetParts } from './view.ts';
import { describeSheet } from './describe.ts';

export const sheetRules: ToolRules<SheetContent, SheetState, SheetAction, SheetParts> = {
  content: SheetContent,
  action: SheetAction,
  parts: () => ['cells', 'answers'],
  partOf: (_, action) => (action.type === 'answer' ? 'answers' : 'cells'),
  initial: content => ({
    values: Object.fromEntries(content.rows.map(row => [row.id, startValue(content, row)])),
    edits: [],
    sort: null,
    filter: '',
    average: false,
    answers: {},
  }),

  act(content, state, action, who) {
    switch (action.type) {
      case 'cell': {
        const before = state.values[action.row];
        if (before === undefined) return refuse('unknown');
        if (before === action.value) return state;
        return {
          ...state,
          values: { ...state.values, [action.row]: action.value },
          edits: [...state.edits, { row: action.row, before, by: who.seat }],
        };
      }
      case 'undo': {
        const last = state.edits.at(-1);
        if (!last) return refuse('empty');
        if (action.edits !== undefined && action.edits !== state.edits.length) return state; // a colleague undid it already
        return { ...state, values: { ...state.values, [last.row]: last.before }, edits: state.edits.slice(0, -1) };
      }
      case 'sort':
        if (!has(content.columns, action.column)) return refuse('unknown');
        return { ...state, sort: action.order === 'none' ? null : { column: action.column, order: action.order } };
      case 'filter':
        return action.value === '' || has(find(content.columns, content.filter)?.words ?? [], action.value)
          ? { ...state, filter: action.value }
          : refuse('unknown');
      case 'average':
        return { ...state, average: action.on };
      case 'answer':
        if (!has(content.answers, action.field)) return refuse('unknown');
        return { ...state, answers: { ...state.answers, [action.field]: { text: action.text.trim(), by: who.seat } } };
    }
  },

  facts: (content, state) => {
    const facts: Record<string, Facts[string]> = {
      'cells.changed': content.rows
        .filter(row => cellNow(content, state, row, content.edit) !== startValue(content, row))
        .map(row => row.id),
      'cells.filter': state.filter,
    };
    for (const row of content.rows) facts[`cells.${row.id}`] = cellNow(content, state, row, content.edit);
    for (const field of content.answers) facts[`answers.${field.id}`] = state.answers[field.id]?.text ?? '';
    return facts;
  },

  project: byPart<SheetContent, SheetState, SheetParts>({
    cells: (content, state, viewer) => {
      const mean = average(content, state);
      return {
        columns: content.columns.map(column => ({
          id: column.id,
          label: viewer.say(column.label),
          numeric: !column.words,
          editable: column.id === content.edit,
          order: state.sort?.column === column.id ? state.sort.order : 'none',
        })),
        rows: shownRows(content, state).map(row => {
          const value = Number(cellNow(content, state, row, content.edit));
          const changed = value !== startValue(content, row);
          const edit = state.edits.findLast(({ row: id }) => id === row.id);
          return {
            id: row.id,
            cells: content.columns.map(column => viewer.say(cellText(content, state, row, column.id))),
            value,
            changed,
            by: changed && edit ? viewer.name(edit.by) : null,
          };
        }),
        total: content.rows.length,
        filter: {
          column: content.filter,
          options: optionViews(find(content.columns, content.filter)?.words ?? [], viewer),
          value: state.filter,
        },
        average: mean && viewer.say(mean),
        edits: state.edits.length,
      };
    },
    answers: (content, state, viewer) => ({
      fields: content.answers.map(field => {
        const answer = state.answers[field.id];
        return {
          id: field.id,
          label: viewer.say(field.label),
          text: answer?.text ?? '',
          by: answer ? viewer.name(answer.by) : null,
        };
      }),
    }),
  }),

  texts: content =>
    [...content.columns, ...content.columns.flatMap(column => column.words ?? []), ...content.answers].map(({ label }) => label),
  describe: describeSheet,
};
