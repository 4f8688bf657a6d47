import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { notebookRules } from './rules.ts';

const content = { task: text('Schrijf één zin.', 'Write one sentence.'), sharing: true };
const tool = playing(notebookRules, content);
const written = tool.all([
  ['s1', { type: 'write', text: 't1' }],
  ['s2', { type: 'write', text: 't2' }],
]);

describe('notebook', () => {
  test('stores the id of what a person typed, and names the field with typed text', () => {
    expect(notebookRules.freeText).toEqual({ write: 'text' });
    expect(wordsIn(written)).toContain('t1');
  });

  test('each person reads only their own sentence', () => {
    expect(tool.see(written, 'write', { seat: 's1' }).mine).toBe('text of t1');
    expect(tool.see(written, 'write', { seat: 's3' }).mine).toBe('');
    expect(wordsIn(tool.see(written, 'share', { seat: 's1' }))).not.toContain('t2');
  });

  test('neither the coach nor a mirror of the seat shows it', () => {
    for (const as of ['coach', 'mirror'] as const) {
      expect(tool.see(written, 'write', { seat: 's1', as }).mine).toBe('');
      expect(tool.see(written, 'share', { seat: 's1', as }).mine).toBe('');
    }
  });

  test('everybody reads a shared sentence, until it is erased', () => {
    const shared = tool.does(written, { type: 'share' }, 's2');
    expect(tool.see(shared, 'share', { seat: 's1' }).shared).toEqual([{ seat: 's2', name: 'Ben', text: 'text of t2' }]);
    expect(tool.see(shared, 'share', { seat: 's1', text: () => '' }).shared).toEqual([]);
  });

  test('waits for everybody here who has neither shared nor passed; writing, for those who wrote nothing yet', () => {
    const shared = tool.does(written, { type: 'share' }, 's2');
    expect(tool.pending(shared, 'share')).toEqual(['s1', 's3']);
    expect(tool.pending(tool.does(shared, { type: 'pass' }, 's1'), 'share')).toEqual(['s3']);
    expect(tool.pending(written, 'write')).toEqual(['s3']);
  });

  test('sharing is optional: a person who passes is ready too, and only people who are here are waited for', () => {
    const one = tool.does(tool.does(written, { type: 'share' }, 's2'), { type: 'pass' }, 's1');
    expect(tool.facts(one)['share.waiting']).toBe(1);
    expect(tool.facts(one, ['s1', 's2'])['share.waiting']).toBe(0);
    expect(tool.see(one, 'share', { seat: 's1' })).toMatchObject({
      ready: true,
      mineShared: false,
      writing: [{ seat: 's3', name: 'Cora' }],
    });
    expect(tool.see(one, 'share', { seat: 's2' })).toMatchObject({ ready: true, mineShared: true });
  });

  test('an empty page cannot be shared', () => {
    expect(tool.refusal(tool.start, { type: 'share' })).toBe('empty');
  });

  test('without a moment to share, only the page is shown', () => {
    expect(notebookRules.parts({ ...content, sharing: false })).toEqual(['write']);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(written, { type: 'share' })))).toEqual(shape(tool.facts(tool.start)));
  });
});
