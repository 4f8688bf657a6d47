import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
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

  test('lists lie side by side once their holders have laid them there; before that nobody reads them or taps a name', () => {
    const two = playing(boardRules, {
      names: [
        { id: 'sanne', name: 'Sanne' },
        { id: 'els', name: 'Els' },
      ],
      lists: [
        { id: 'een', title: text('Lijst 1'), item: 'lijst1', names: ['sanne', 'els'] },
        { id: 'twee', title: text('Lijst 2'), item: 'lijst2', names: ['els'] },
      ],
    });
    const lay = (list: string) => ({ type: 'lay' as const, list });
    expect(boardRules.needsItem!(two.content, lay('twee'))).toBe('lijst2');
    const one = two.does(two.start, lay('een'), 's2');
    expect(two.facts(one)['names.laid']).toEqual(['een']);
    expect(two.refusal(one, { type: 'tap', name: 'els', on: true })).toBe('notReady');
    expect(two.see(one, 'names')).toMatchObject({
      lists: [
        { title: 'Lijst 1', names: ['Els', 'Sanne'], by: 'Ben' },
        { names: null, by: null },
      ],
      ready: false,
    });
    const both = two.does(one, lay('twee'), 's3');
    expect(two.see(both, 'names').ready).toBe(true);
    expect(two.refusal(both, { type: 'tap', name: 'els', on: true })).toBeNull();
    expect(two.refusal(two.start, lay('drie'))).toBe('unknown');
    expect(shape(two.facts(both))).toEqual(shape(two.facts(two.start)));
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, { type: 'tap', name: 'els', on: true })))).toEqual(
      shape(tool.facts(tool.start)),
    );
  });
});
