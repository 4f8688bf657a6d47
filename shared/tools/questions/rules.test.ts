import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { questionsRules } from './rules.ts';

const question = (id: string) => ({ id, label: text(`vraag ${id}`, `question ${id}`) });
const tool = playing(questionsRules, { wanted: 2, questions: ['q1', 'q2', 'q3'].map(question) });
const pick = (question: string, on = true) => ({ type: 'pick' as const, question, on });

describe('questions', () => {
  test('lists the picked questions in the order of picking, with who picked them', () => {
    const picked = tool.all([['s2', pick('q3')], pick('q1')]);
    expect(tool.see(picked, 'pick', { language: 'en' }).preview).toEqual([
      { id: 'q3', text: 'question q3' },
      { id: 'q1', text: 'question q1' },
    ]);
    expect(tool.see(picked, 'pick').questions[2]).toMatchObject({ picked: true, by: 'Ben' });
  });

  test('refuses more questions than wanted, until one is put back', () => {
    const full = tool.all([pick('q1'), pick('q2')]);
    expect(tool.refusal(full, pick('q3'))).toBe('tooMany');
    expect(tool.facts(tool.all([pick('q1', false), pick('q3')], full))['pick.chosen']).toEqual(['q2', 'q3']);
  });

  test('picking a question twice counts once', () => {
    expect(tool.facts(tool.all([pick('q1'), pick('q1')]))['pick.chosen']).toEqual(['q1']);
  });

  test('an unknown question is refused', () => {
    expect(tool.refusal(tool.start, pick('q9'))).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, pick('q1'))))).toEqual(shape(tool.facts(tool.start)));
  });
});
