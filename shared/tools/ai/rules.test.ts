import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { aiRules } from './rules.ts';

const option = (id: string) => ({ id, label: text(`label ${id}`) });
const tool = playing(aiRules, {
  note: text('Dit is een oefen-AI.'),
  prompts: ['pA', 'pC'].map(option),
  sentences: ['s1', 's2', 's3'].map(id => ({ id, text: text(`zin ${id}`), card: text('kaart') })),
  labels: ['feit', 'bron'].map(option),
});
const prompt = (id: string) => ({ type: 'prompt' as const, prompt: id });
const mark = (sentence: string, label: string) => ({ type: 'mark' as const, sentence, label });

describe('AI assistant', () => {
  test('an instruction is given once two people choose the same', () => {
    const one = tool.does(tool.start, prompt('pC'));
    expect(tool.see(one, 'prompt')).toMatchObject({ agreed: null, needed: 2, mine: 'pC' });
    const two = tool.does(one, prompt('pC'), 's2');
    expect(tool.facts(two)['prompt.agreed']).toBe('pC');
    expect(tool.see(two, 'prompt').prompts[1]?.by).toEqual(['Anna', 'Ben']);
  });

  test('two different choices are not an agreement, and a choice can be changed', () => {
    const different = tool.all([
      ['s1', prompt('pA')],
      ['s2', prompt('pC')],
    ]);
    expect(tool.facts(different)['prompt.agreed']).toBe('');
    expect(tool.facts(tool.does(different, prompt('pC')))['prompt.agreed']).toBe('pC');
  });

  test('as many people for two instructions is a tie, until one of them chooses again', () => {
    const room = playing(aiRules, tool.content, ['s1', 's2', 's3', 's4']);
    const three = room.all([
      ['s1', prompt('pA')],
      ['s2', prompt('pA')],
      ['s3', prompt('pC')],
    ]);
    expect(room.facts(three)).toMatchObject({ 'prompt.agreed': 'pA', 'prompt.tie': false });
    const tied = room.does(three, prompt('pC'), 's4');
    expect(room.facts(tied)).toMatchObject({ 'prompt.agreed': '', 'prompt.tie': true });
    expect(room.see(tied, 'prompt')).toMatchObject({ agreed: null, tie: true });
    const on = room.does(tied, prompt('pC'), 's1');
    expect(room.facts(on)).toMatchObject({ 'prompt.agreed': 'pC', 'prompt.tie': false });
  });

  test('waits for those who have not chosen yet; in a tie for nobody in particular, and after an agreement for anyone', () => {
    const one = tool.does(tool.start, prompt('pA'));
    expect(tool.pending(one, 'prompt')).toEqual(['s2', 's3']);
    const different = tool.does(one, prompt('pC'), 's2');
    expect(tool.pending(different, 'prompt', ['s1', 's2'])).toEqual([]);
    expect(tool.pending(tool.does(different, prompt('pC'), 's3'), 'prompt')).toBeNull();
    expect(tool.pending(one, 'report')).toBeNull();
  });

  test('a person who is alone decides alone; the choice of a person who left does not count', () => {
    const one = tool.does(tool.start, prompt('pC'));
    expect(tool.facts(one, ['s1'])['prompt.agreed']).toBe('pC');
    expect(tool.facts(one, ['s2'])['prompt.agreed']).toBe('');
  });

  test('the answer appears sentence by sentence, for everybody at the same time', () => {
    expect(wordsIn(tool.see(tool.start, 'report'))).not.toContain('zin s2');
    const more = tool.all([{ type: 'more' }, { type: 'more' }, { type: 'more' }]);
    expect(tool.see(more, 'report').sentences.map(sentence => sentence.id)).toEqual(['s1', 's2', 's3']);
    expect(tool.see(more, 'report').total).toBe(3);
  });

  test('two who ask for the next sentence at the same moment get one', () => {
    const next = { type: 'more' as const, shown: 1 };
    const both = tool.all([
      ['s1', next],
      ['s2', next],
    ]);
    expect(tool.facts(both)['report.shown']).toBe(2);
    expect(tool.facts(tool.does(both, { type: 'more', shown: 2 }))['report.shown']).toBe(3);
  });

  test('a level may let several sentences appear at once', () => {
    const two = playing(aiRules, { ...tool.content, perTurn: 2 });
    expect(two.facts(two.start)['report.shown']).toBe(2);
    expect(two.facts(two.does(two.start, { type: 'more' }))['report.shown']).toBe(3);
  });

  test('a sentence can be marked with what is wrong and unmarked, and shows who did so', () => {
    const marked = tool.all([{ type: 'more' }, ['s2', mark('s2', 'bron')]]);
    expect(tool.see(marked, 'report').sentences[1]).toMatchObject({ label: 'bron', by: 'Ben' });
    expect(tool.facts(marked)).toMatchObject({ 'report.marked': ['s2'], 'report.s2': 'bron' });
    expect(tool.facts(tool.does(marked, mark('s2', '')))['report.marked']).toEqual([]);
  });

  test('unknown instructions and labels, and sentences that have not appeared yet, are refused', () => {
    expect(tool.refusal(tool.start, prompt('pX'))).toBe('unknown');
    expect(tool.refusal(tool.start, mark('s1', 'onzin'))).toBe('unknown');
    expect(tool.refusal(tool.start, mark('s2', 'feit'))).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.all([prompt('pC'), mark('s1', 'feit')])))).toEqual(shape(tool.facts(tool.start)));
  });
});
