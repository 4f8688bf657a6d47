import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { videocallRules } from './rules.ts';

const talk = (id: string, name: string, at: string) => ({
  id,
  name,
  at,
  answers: { q1: text(`${name} over plannen`), days: text(`${name} over dagen`) },
});
const content = {
  questions: [
    { id: 'q1', text: text('Wat deed u?', 'What did you do?'), opinion: true },
    { id: 'days', text: text('Welke dagen?'), opinion: false },
  ],
  talks: [talk('sanne', 'Sanne', '11:30'), talk('fatima', 'Fatima', '12:00')],
};
const tool = playing(videocallRules, content);
const ask = (person: string, question = 'q1') => ({ type: 'ask' as const, person, question });
const prefer = (person: string, question = 'q1') => ({ type: 'prefer' as const, person, question });
const both = tool.all([ask('sanne'), ask('fatima')]);

describe('video call', () => {
  test('an answer is in nobody’s view before the question was asked', () => {
    expect(wordsIn(tool.see(tool.start, 'listen'))).not.toContain('over plannen');
    expect(wordsIn(tool.see(both, 'ask'))).not.toContain('over plannen');
  });

  test('everybody reads the last answer, and everything heard so far', () => {
    expect(tool.see(both, 'listen').now).toEqual({
      person: 'fatima',
      name: 'Fatima',
      question: 'Wat deed u?',
      answer: 'Fatima over plannen',
    });
    expect(tool.see(both, 'listen').talks[0]).toMatchObject({ at: '11.30', heard: [{ answer: 'Sanne over plannen' }] });
    expect(tool.facts(both)['ask.left']).toBe(2);
  });

  test('asking again shows the answer again and counts once', () => {
    const again = tool.does(both, ask('sanne'));
    expect(tool.see(again, 'listen').now?.person).toBe('sanne');
    expect(tool.facts(again)['ask.left']).toBe(2);
  });

  test('an opinion is private, and counted without names once the talk is over', () => {
    const chosen = tool.does(both, prefer('fatima'), 's2');
    expect(tool.see(chosen, 'listen').opinions).toHaveLength(1);
    expect(tool.see(chosen, 'listen').opinions[0]).toMatchObject({ mine: '', counts: null });
    expect(tool.see(chosen, 'listen', { seat: 's2' }).opinions[0]?.mine).toBe('fatima');
    expect(tool.see(chosen, 'listen', { over: true }).opinions[0]?.counts).toEqual([
      { person: 'sanne', count: 0 },
      { person: 'fatima', count: 1 },
    ]);
  });

  test('waits for everybody who is present', () => {
    const two = tool.all(
      [
        ['s1', prefer('sanne')],
        ['s2', prefer('fatima')],
      ],
      both,
    );
    expect(tool.facts(two)['listen.waiting']).toBe(1);
    expect(tool.facts(two, ['s1', 's2'])['listen.waiting']).toBe(0);
  });

  test('an opinion is accepted only on answers that were heard, and only where one is asked for', () => {
    expect(tool.refusal(tool.start, prefer('sanne'))).toBe('notReady');
    expect(tool.refusal(tool.does(both, ask('sanne', 'days')), prefer('sanne', 'days'))).toBe('unknown');
    expect(tool.refusal(both, ask('henk'))).toBe('unknown');
  });

  test('a talk without an answer to a question is an error in the level', () => {
    const short = { ...content, talks: [{ ...content.talks[0], answers: { q1: text('kort') } }] };
    expect(videocallRules.content.safeParse(short).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(both))).toEqual(shape(tool.facts(tool.start)));
  });
});
