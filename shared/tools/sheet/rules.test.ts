import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { sheetRules } from './rules.ts';

const row = (id: string, sector: string, months: number) => ({ id, cells: { sector, months } });
const content = {
  columns: [
    {
      id: 'sector',
      label: text('Sector'),
      words: [
        { id: 'zelfde', label: text('zelfde', 'same') },
        { id: 'andere', label: text('andere', 'other') },
      ],
    },
    { id: 'months', label: text('Maanden', 'Months') },
  ],
  rows: [row('r1', 'zelfde', 18), row('r2', 'andere', 36), row('r3', 'zelfde', 21), row('r4', 'andere', 240)],
  edit: 'months',
  filter: 'sector',
  answers: [{ id: 'zelfde', label: text('zelfde', 'same') }],
};
const tool = playing(sheetRules, content);
const cell = (row: string, value: number) => ({ type: 'cell' as const, row, value });
const order = (state: typeof tool.start) => tool.see(state, 'cells').rows.map(row => row.id);

describe('sheet', () => {
  test('sorts by a column in ascending or descending order, or in the order of the sheet', () => {
    const down = tool.does(tool.start, { type: 'sort', column: 'months', order: 'down' });
    expect(order(down)).toEqual(['r4', 'r2', 'r3', 'r1']);
    expect(tool.see(down, 'cells').columns[1]).toMatchObject({ order: 'down', numeric: true, editable: true });
    expect(order(tool.does(down, { type: 'sort', column: 'months', order: 'none' }))).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  test('averages the rows that are shown, with the decimal separator of the language', () => {
    const same = tool.all([
      { type: 'filter', value: 'zelfde' },
      { type: 'average', on: true },
    ]);
    expect(order(same)).toEqual(['r1', 'r3']);
    expect(tool.see(same, 'cells').average).toBe('19,5');
    expect(tool.see(same, 'cells', { language: 'en' }).average).toBe('19.5');
    expect(tool.see(tool.start, 'cells').average).toBeNull();
  });

  test('a changed cell counts immediately, and shows who changed it', () => {
    const changed = tool.all([['s2', cell('r4', 30)], { type: 'filter', value: 'andere' }, { type: 'average', on: true }]);
    expect(tool.see(changed, 'cells').average).toBe('33');
    expect(tool.see(changed, 'cells').rows[1]).toMatchObject({ value: 30, cells: ['andere', '30'], changed: true, by: 'Ben' });
    expect(tool.facts(changed)).toMatchObject({ 'cells.r4': 30, 'cells.changed': ['r4'] });
  });

  test('a change can be undone, also by typing the old number', () => {
    const twice = tool.all([cell('r4', 24), cell('r4', 30)]);
    expect(tool.facts(tool.does(twice, { type: 'undo' }))['cells.r4']).toBe(24);
    expect(tool.facts(tool.does(twice, cell('r4', 240)))['cells.changed']).toEqual([]);
    expect(tool.refusal(tool.start, { type: 'undo' })).toBe('empty');
  });

  test('answers are stored as typed, trimmed', () => {
    const answered = tool.does(tool.start, { type: 'answer', field: 'zelfde', text: ' 19,5 ' });
    expect(tool.facts(answered)['answers.zelfde']).toBe('19,5');
    expect(tool.see(answered, 'answers').fields[0]).toMatchObject({ text: '19,5', by: 'Anna' });
  });

  test('an answer that is longer than a number or a word is refused', () => {
    expect(sheetRules.action.safeParse({ type: 'answer', field: 'zelfde', text: '<b>21</b>' }).success).toBe(false);
    expect(sheetRules.action.safeParse({ type: 'answer', field: 'zelfde', text: 'eenentwintig maanden lang' }).success).toBe(
      false,
    );
  });

  test('two who undo at the same moment undo one change', () => {
    const twice = tool.all([cell('r4', 24), cell('r4', 30)]);
    const undo = { type: 'undo' as const, edits: tool.see(twice, 'cells').edits };
    const both = tool.all(
      [
        ['s1', undo],
        ['s2', undo],
      ],
      twice,
    );
    expect(tool.facts(both)['cells.r4']).toBe(24);
    expect(tool.see(both, 'cells').edits).toBe(1);
  });

  test('unknown rows, columns, words and fields are refused', () => {
    expect(tool.refusal(tool.start, cell('r9', 1))).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'sort', column: 'naam', order: 'up' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'filter', value: 'geen' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'answer', field: 'x', text: '1' })).toBe('unknown');
  });

  test('a sheet that filters on numbers is an error in the level', () => {
    expect(sheetRules.content.safeParse({ ...content, filter: 'months' }).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.all([cell('r1', 5), { type: 'answer', field: 'zelfde', text: '21' }])))).toEqual(
      shape(tool.facts(tool.start)),
    );
  });
});
