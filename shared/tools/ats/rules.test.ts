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

describe('which filter each would switch off first', () => {
  const voting = playing(atsRules, {
    ...content,
    vote: {
      question: text('Welk filter?'),
      reasons: [
        { id: 'werk', label: text('Niet over het werk', 'Not about the work') },
        { id: 'klant', label: text('Niemand vroeg erom') },
      ],
    },
  });
  const choose = (filter: string, reason = 'werk') => ({ type: 'choose' as const, filter, reason });
  const three = voting.all([
    ['s1', choose('F1')],
    ['s2', choose('F2', 'klant')],
    ['s3', choose('F1')],
  ]);

  test('is a part of its own, which waits for everybody who is here', () => {
    expect(atsRules.parts(voting.content)).toEqual(['filters', 'vote']);
    expect(atsRules.parts(tool.content)).toEqual(['filters']);
    const one = voting.does(voting.start, choose('F1'), 's2');
    expect(voting.pending(one, 'vote')).toEqual(['s1', 's3']);
    expect(voting.pending(one, 'vote', ['s2'])).toEqual([]);
    expect(voting.facts(one)['vote.waiting']).toBe(2);
    expect(voting.pending(one, 'filters')).toBeNull();
  });

  test('is seen with its reason by whoever chose, and by nobody before', () => {
    const one = voting.does(voting.start, choose('F1'), 's2');
    expect(voting.see(one, 'vote').filters.map(filter => filter.choices)).toEqual([[], [], []]);
    expect(voting.see(three, 'vote', { language: 'en' }).filters.map(filter => filter.choices)).toEqual([
      [
        { name: 'Anna', reason: 'Not about the work' },
        { name: 'Cora', reason: 'Not about the work' },
      ],
      [{ name: 'Ben', reason: 'Niemand vroeg erom' }],
      [],
    ]);
  });

  test('shows which filters stayed on once the game shows it, and not before', () => {
    const set = voting.does(three, { type: 'switch', filter: 'F2', on: false }, 's1');
    expect(voting.see(set, 'vote').filters.map(filter => filter.on)).toEqual([null, null, null]);
    const shown = voting.does(set, { type: 'showLosses' }, 'game');
    expect(voting.see(shown, 'vote').filters.map(filter => filter.on)).toEqual([true, false, true]);
  });

  test('may be changed; only those who are here count', () => {
    expect(voting.facts(three)['vote.filters']).toBe(2);
    expect(voting.facts(three, ['s1', 's3'])['vote.filters']).toBe(1);
    expect(voting.facts(voting.does(three, choose('F1', 'klant'), 's2'))['vote.filters']).toBe(1);
  });

  test('changes no filter, and needs a filter and a reason of the level', () => {
    expect(voting.facts(three)['filters.on']).toEqual(['F1', 'F2', 'F3']);
    expect(voting.refusal(voting.start, choose('F9'))).toBe('unknown');
    expect(voting.refusal(voting.start, choose('F1', 'zomaar'))).toBe('unknown');
    expect(tool.refusal(tool.start, choose('F1'))).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(voting.facts(three))).toEqual(shape(voting.facts(voting.start)));
  });
});
