import { describe, expect, test } from 'vitest';
import { playing, shape } from '../testing.ts';
import { boardRules } from './rules.ts';

const tool = playing(boardRules, {
  names: [
    { id: 'sanne', name: 'Sanne' },
    { id: 'els', name: 'Els' },
  ],
});

describe('board', () => {
  test('a tap is visible to everybody, with the first name of who tapped', () => {
    const tapped = tool.does(tool.start, { type: 'tap', name: 'sanne', on: true }, 's2');
    expect(tool.see(tapped, 'names').names).toEqual([
      { id: 'els', label: 'Els', on: false, by: null },
      { id: 'sanne', label: 'Sanne', on: true, by: 'Ben' },
    ]);
    expect(tool.facts(tapped)['names.on']).toEqual(['sanne']);
  });

  test('tapping a name twice counts once, and it can be turned off', () => {
    const twice = tool.all([{ type: 'tap', name: 'els', on: true }, ['s3', { type: 'tap', name: 'els', on: true }]]);
    expect(tool.facts(twice)['names.on']).toEqual(['els']);
    expect(tool.facts(tool.does(twice, { type: 'tap', name: 'els', on: false }))['names.on']).toEqual([]);
  });

  test('an unknown name is refused', () => {
    expect(tool.refusal(tool.start, { type: 'tap', name: 'henk', on: true })).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, { type: 'tap', name: 'els', on: true })))).toEqual(
      shape(tool.facts(tool.start)),
    );
  });
});
