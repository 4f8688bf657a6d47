import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { soundRules } from './rules.ts';

const content = {
  controls: [
    {
      id: 'speaker',
      device: 'speaker' as const,
      label: text('Luidspreker'),
      options: [
        { id: 'koptelefoon', label: text('Koptelefoon'), live: false },
        { id: 'laptop', label: text('Laptop'), live: true },
      ],
      start: 'koptelefoon',
    },
  ],
};
const tool = playing(soundRules, content);

describe('sound and picture', () => {
  test('begins with the settings of the level, and tells whether the device works', () => {
    expect(tool.see(tool.start, 'sound').controls[0]).toMatchObject({ value: 'koptelefoon', live: false });
    const set = tool.does(tool.start, { type: 'set', control: 'speaker', to: 'laptop' });
    expect(tool.see(set, 'sound').controls[0]).toMatchObject({ value: 'laptop', live: true });
    expect(tool.facts(set)).toEqual({ 'sound.speaker': 'laptop' });
  });

  test('unknown controls and settings are refused', () => {
    expect(tool.refusal(tool.start, { type: 'set', control: 'lamp', to: 'aan' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'set', control: 'speaker', to: 'radio' })).toBe('unknown');
  });

  test('a start that is not one of the options is an error in the level', () => {
    expect(soundRules.content.safeParse({ controls: [{ ...content.controls[0], start: 'radio' }] }).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, { type: 'set', control: 'speaker', to: 'laptop' })))).toEqual(
      shape(tool.facts(tool.start)),
    );
  });
});
