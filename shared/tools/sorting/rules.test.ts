import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { sortingRules } from './rules.ts';

const content = {
  bins: [
    { id: 'plannen', label: text('plannen'), meaning: text('tijd verdelen') },
    { id: 'digitaal', label: text('digitaal'), meaning: text('werken met een systeem') },
  ],
  groups: [
    {
      id: 'ruben',
      label: text('Ruben'),
      rows: [
        { id: 'ruben1', text: text('Plannen gaat mij goed af.') },
        { id: 'ruben2', text: text('Ik vulde het systeem in.') },
      ],
    },
    { id: 'linda', label: text('Linda'), rows: [{ id: 'linda1', text: text('Ik maakte het archief digitaal.') }] },
  ],
};
const tool = playing(sortingRules, content);
const place = (row: string, bin: string) => ({ type: 'place' as const, row, bin });

describe('sorting', () => {
  test('sentences are placed with a demand one by one, and show who placed them', () => {
    const placed = tool.does(tool.start, place('ruben2', 'digitaal'), 's2');
    expect(tool.see(placed, 'rows')).toMatchObject({
      left: 2,
      groups: [
        {
          rows: [
            { bin: '', by: null },
            { bin: 'digitaal', by: 'Ben' },
          ],
        },
        {},
      ],
    });
    expect(tool.facts(placed)).toMatchObject({ 'rows.ruben2': 'digitaal', 'rows.linda1': '', 'rows.left': 2 });
  });

  test('a sentence can move and go back on the pile', () => {
    const moved = tool.all([place('ruben1', 'digitaal'), place('ruben1', 'plannen')]);
    expect(tool.facts(moved)['rows.ruben1']).toBe('plannen');
    expect(tool.facts(tool.does(moved, place('ruben1', '')))['rows.left']).toBe(3);
  });

  test('unknown sentences and demands are refused', () => {
    expect(tool.refusal(tool.start, place('henk1', 'plannen'))).toBe('unknown');
    expect(tool.refusal(tool.start, place('ruben1', 'koken'))).toBe('unknown');
  });

  test('a duplicate row is an error in the level', () => {
    expect(
      sortingRules.content.safeParse({ ...content, groups: [content.groups[0], { ...content.groups[0], id: 'twee' }] }).success,
    ).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, place('ruben1', 'plannen'))))).toEqual(shape(tool.facts(tool.start)));
  });
});
