import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
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

describe('a colleague who listens at the other end', () => {
  const both = playing(soundRules, {
    controls: [
      ...content.controls,
      {
        id: 'mic',
        device: 'microphone' as const,
        label: text('Microfoon'),
        options: [
          { id: 'uit', label: text('UIT'), live: false },
          { id: 'aan', label: text('AAN'), live: true },
        ],
        start: 'uit',
      },
    ],
    listener: true as const,
  });

  test('has a part of their own, and notices only what comes through', () => {
    expect(soundRules.parts(both.content)).toEqual(['sound', 'heard']);
    expect(soundRules.parts(tool.content)).toEqual(['sound']);
    expect(both.see(both.start, 'heard').comes).toEqual([{ device: 'microphone', live: false }]);
    const on = both.does(both.start, { type: 'set', control: 'mic', to: 'aan' });
    expect(both.see(on, 'heard').comes).toEqual([{ device: 'microphone', live: true }]);
    expect(wordsIn(both.see(on, 'heard'))).not.toContain('koptelefoon');
  });

  test('is heard only once the speaker works', () => {
    const silent = both.does(both.start, { type: 'say', heard: false });
    expect(both.see(silent, 'sound').listener).toEqual({ name: 'Ben', said: 'inaudible' });
    const speaker = both.all([
      { type: 'set', control: 'speaker', to: 'laptop' },
      { type: 'say', heard: false },
    ]);
    expect(both.see(speaker, 'sound').listener?.said).toBe('silent');
    expect(both.facts(speaker)['heard.said']).toBe('silent');
  });

  test('answers anew about every change: an answer does not outlive what it was about', () => {
    const said = both.does(both.start, { type: 'say', heard: true });
    const changed = both.does(said, { type: 'set', control: 'mic', to: 'aan' });
    expect(both.facts(changed)['heard.said']).toBe('');
    expect(both.see(changed, 'sound').listener?.said).toBe('waits');
    const same = both.does(said, { type: 'set', control: 'mic', to: 'uit' });
    expect(both.facts(same)['heard.said']).toBe('heard');
  });

  test('nobody answers where the level has no listener', () => {
    expect(tool.refusal(tool.start, { type: 'say', heard: true })).toBe('unknown');
    expect(tool.see(tool.start, 'sound').listener).toBeNull();
  });
});
