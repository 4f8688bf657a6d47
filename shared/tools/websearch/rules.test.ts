import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { websearchRules } from './rules.ts';

const result = (id: string) => ({
  id,
  title: text(`titel ${id}`),
  address: `${id}.example`,
  snippet: text(`kort ${id}`),
  lines: [text(`pagina ${id}`)],
  by: text(`door ${id}`),
  date: text('2023'),
});
const content = {
  searches: [
    { id: 'school', label: text('de school'), results: ['w1', 'w2', 'w3'] },
    { id: 'instituut', label: text('het instituut'), results: [], nothing: text('Niets gevonden.'), later: true },
  ],
  results: ['w1', 'w2', 'w3'].map(result),
  wanted: 2,
  askYear: text('welk jaar?'),
  askNext: text('wat nu?'),
  years: [{ id: '2021', label: text('2021') }],
  next: [{ id: 'vraag', label: text('Vraag het') }],
};
const tool = playing(websearchRules, content);
const open = (result: string) => ({ type: 'open' as const, result });
const use = (result: string, on = true) => ({ type: 'use' as const, result, on });
const read = tool.all([{ type: 'search', search: 'school' }, open('w1'), open('w2'), open('w3')]);

describe('web search', () => {
  test('shows results after a search, and a page after opening it', () => {
    expect(tool.see(tool.start, 'web')).toMatchObject({ search: '', results: [], page: null });
    const searched = tool.does(tool.start, { type: 'search', search: 'school' });
    expect(tool.see(searched, 'web').results).toHaveLength(3);
    expect(wordsIn(tool.see(searched, 'web'))).not.toContain('pagina w1');
    expect(tool.see(tool.does(searched, open('w1')), 'web').page).toMatchObject({
      lines: ['pagina w1'],
      by: 'door w1',
      date: '2023',
    });
  });

  test('tells what was looked up last', () => {
    expect(tool.facts(tool.start)['web.search']).toBe('');
    expect(tool.facts(read)['web.search']).toBe('school');
  });

  test('returns to the results, and remembers which pages were read', () => {
    const back = tool.does(read, { type: 'back' });
    expect(tool.see(back, 'web').page).toBeNull();
    expect(tool.see(back, 'web').results.every(result => result.read)).toBe(true);
  });

  test('a later search is hidden until the game offers it, and may find nothing', () => {
    expect(tool.refusal(tool.start, { type: 'search', search: 'instituut' })).toBe('unknown');
    expect(wordsIn(tool.see(tool.start, 'web'))).not.toContain('instituut');
    const offered = tool.all([['game', { type: 'offer', search: 'instituut' }], { type: 'search', search: 'instituut' }]);
    expect(tool.see(offered, 'web')).toMatchObject({ results: [], nothing: 'Niets gevonden.' });
    expect(websearchRules.partOf(tool.content, { type: 'offer', search: 'instituut' })).toBe('game');
  });

  test('only a found result can be a source, and no more than asked', () => {
    expect(tool.refusal(tool.start, use('w1'))).toBe('unknown');
    const two = tool.all([use('w1'), use('w3')], read);
    expect(tool.refusal(two, use('w2'))).toBe('tooMany');
    expect(tool.facts(tool.does(two, use('w1', false)))['sources.chosen']).toEqual(['w3']);
    expect(tool.see(two, 'sources').found.map(found => found.used)).toEqual([true, false, true]);
    expect(tool.see(tool.start, 'sources').found).toEqual([]);
  });

  test('year and next step are chosen from the list', () => {
    const done = tool.all([
      { type: 'year', year: '2021' },
      { type: 'next', option: 'vraag' },
    ]);
    expect(tool.facts(done)).toMatchObject({ 'sources.year': '2021', 'sources.next': 'vraag' });
    expect(tool.refusal(tool.start, { type: 'year', year: '1999' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'next', option: 'weg' })).toBe('unknown');
  });

  test('only a page among the results that are shown can be opened', () => {
    expect(tool.refusal(tool.start, open('w1'))).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(read, use('w1'))))).toEqual(shape(tool.facts(tool.start)));
  });
});
