import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { atsRules } from './rules.ts';

const content = {
  name: text('Naam', 'Name'),
  columns: [
    { id: 'year', label: text('Jaar', 'Year') },
    {
      id: 'housing',
      label: text('Woningbedrijf', 'Housing'),
      words: [
        { id: 'ja', label: text('ja', 'yes') },
        { id: 'nee', label: text('nee', 'no') },
      ],
    },
  ],
  applicants: [
    { id: 'sanne', name: 'Sanne', cells: { year: 2018, housing: 'ja' } },
    { id: 'fatima', name: 'Fatima', cells: { year: 1992, housing: 'nee' } },
    { id: 'els', name: 'Els', cells: { year: 2008, housing: 'nee' } },
  ],
  filters: [
    { id: 'F1', label: text('Na 2000'), column: 'year', atLeast: 2001 },
    { id: 'F2', label: text('Woningbedrijf'), column: 'housing', is: 'ja' },
    { id: 'F3', label: text('Voor 2010'), column: 'year', atMost: 2010 },
  ],
  note: text('Een filter deed het.'),
};
const tool = playing(atsRules, content);
const off = (filter: string) => ({ type: 'switch' as const, filter, on: false });

describe('application system', () => {
  test('begins with every filter on, showing the people who pass them all', () => {
    expect(tool.facts(tool.start)).toEqual({ 'filters.on': ['F1', 'F2', 'F3'], 'filters.left': [] });
    expect(tool.facts(tool.all([off('F2'), off('F3')]))['filters.left']).toEqual(['sanne', 'els']);
  });

  test('shows rows by first name, with a cell for each column, in the language of the reader', () => {
    const all = tool.all([off('F1'), off('F2'), off('F3')]);
    const { left, columns, total } = tool.see(all, 'filters', { language: 'en' });
    expect(left.map(row => row.cells)).toEqual([
      ['Els', '2008', 'no'],
      ['Fatima', '1992', 'no'],
      ['Sanne', '2018', 'yes'],
    ]);
    expect(columns.map(column => column.label)).toEqual(['Name', 'Year', 'Housing']);
    expect(total).toBe(3);
  });

  test('whom a filter rejects is hidden until the game shows it', () => {
    expect(tool.see(tool.start, 'filters').filters.map(filter => filter.lost)).toEqual([null, null, null]);
    expect(wordsIn(tool.see(tool.start, 'filters'))).not.toContain('deed het');
    expect(atsRules.partOf(tool.content, { type: 'showLosses' })).toBe('game');
    const shown = tool.see(tool.does(tool.start, { type: 'showLosses' }, 'game'), 'filters');
    expect(shown.filters.map(filter => filter.lost)).toEqual([['Fatima'], ['Els', 'Fatima'], ['Sanne']]);
    expect(shown.note).toBe('Een filter deed het.');
  });

  test('a filter can be turned on again; an unknown one is refused', () => {
    const again = tool.all([off('F2'), { type: 'switch', filter: 'F2', on: true }]);
    expect(tool.facts(again)['filters.on']).toEqual(['F1', 'F2', 'F3']);
    expect(tool.refusal(tool.start, off('F9'))).toBe('unknown');
  });

  test('a missing cell or an unknown word is an error in the level', () => {
    const without = { ...content, applicants: [{ id: 'tom', name: 'Tom', cells: { year: 2000 } }] };
    const strange = { ...content, applicants: [{ id: 'tom', name: 'Tom', cells: { year: 2000, housing: 'soms' } }] };
    expect([without, strange].map(wrong => atsRules.content.safeParse(wrong).success)).toEqual([false, false]);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.all([off('F1'), { type: 'showLosses' }])))).toEqual(shape(tool.facts(tool.start)));
  });
});
