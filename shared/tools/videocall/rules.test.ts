import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { videocallRules } from './rules.ts';

const talk = (id: string, name: string, at: string) => ({
  id,
  name,
  at,
  answers: { q1: text(`${name} over plannen`), q3: text(`${name} over klanten`), days: text(`${name} over dagen`) },
});
const content = {
  questions: [
    { id: 'q1', text: text('Wat deed u?', 'What did you do?'), opinion: false },
    { id: 'q3', text: text('Een boze klant?'), opinion: true },
    { id: 'days', text: text('Welke dagen?'), opinion: false },
  ],
  talks: [talk('sanne', 'Sanne', '11:30'), talk('fatima', 'Fatima', '12:00')],
  asks: [
    { person: 'sanne', question: 'q3' },
    { person: 'sanne', question: 'days' },
    { person: 'fatima', question: 'q3', also: ['days'] },
    { person: 'fatima', question: 'q1' },
  ],
};
const tool = playing(videocallRules, content); // s1 Anna, s2 Ben, s3
const ask = (person: string, question = 'q3') => ({ type: 'ask' as const, person, question });
const prefer = (person: string, question = 'q3') => ({ type: 'prefer' as const, person, question });
const two = tool.all([
  ['s1', ask('sanne')],
  ['s3', ask('fatima')],
]);
const owners = (state: typeof tool.start, seat = 's1') =>
  tool.see(state, 'ask', { seat }).turns.map(turn => `${turn.person} ${turn.question} ${turn.by}`);

describe('video call', () => {
  test('an answer is in nobody’s view before the question was asked', () => {
    expect(wordsIn(tool.see(tool.start, 'listen'))).not.toContain('over klanten');
    expect(wordsIn(tool.see(two, 'ask'))).not.toContain('over klanten');
  });

  test('the questions are shared in turn by all who are present, and everybody reads whose turn it is', () => {
    const dealt = ['sanne q3 Anna', 'sanne days Ben', 'fatima q3 Cora', 'fatima q1 Anna'];
    expect(owners(tool.start)).toEqual(dealt);
    expect(owners(two, 's2')).toEqual(dealt);
    expect(tool.see(tool.start, 'ask', { seat: 's2' }).turns.map(turn => turn.may)).toEqual([false, true, false, false]);
    expect(tool.refusal(tool.start, ask('sanne', 'days'), 's1')).toBe('notYours');
  });

  test('who has none left may ask a colleague’s question, so that nobody waits for one person', () => {
    expect(tool.refusal(two, ask('sanne', 'days'), 's1')).toBe('notYours');
    expect(tool.refusal(two, ask('sanne', 'days'), 's3')).toBeNull();
    const done = tool.does(two, ask('sanne', 'days'), 's3');
    expect(owners(done)[1]).toBe('sanne days Cora');
  });

  test('the turns of whoever leaves go to those with the fewest left; the others keep theirs', () => {
    const gone = playing(videocallRules, content, ['s1', 's3']);
    expect(gone.see(two, 'ask').turns.map(turn => turn.by)).toEqual(['Anna', 'Cora', 'Cora', 'Anna']);
    expect(gone.refusal(two, ask('sanne', 'days'), 's3')).toBeNull();
  });

  test('everybody reads the last answer with what was said in the same breath, and everything heard so far', () => {
    expect(tool.see(two, 'listen').now).toEqual({
      person: 'fatima',
      name: 'Fatima',
      question: 'Een boze klant?',
      answer: 'Fatima over klanten Fatima over dagen',
    });
    expect(tool.see(two, 'listen').talks[1]).toMatchObject({
      at: '12.00',
      heard: [
        { question: 'q3', choosable: true },
        { answer: 'Fatima over dagen', choosable: false },
      ],
    });
    expect(tool.facts(two)['ask.left']).toBe(2);
  });

  test('what the opening asked is heard from the start', () => {
    const opened = playing(videocallRules, { ...content, opening: { say: text('Ilse vroeg dit eerst.'), questions: ['q1'] } });
    expect(opened.see(opened.start, 'listen')).toMatchObject({ opening: 'Ilse vroeg dit eerst.', now: null });
    expect(opened.see(opened.start, 'listen').talks[0]?.heard.map(line => line.answer)).toEqual(['Sanne over plannen']);
  });

  test('waits for whoever has a question left, and only then for a choice', () => {
    expect(tool.pending(two, 'ask')).toEqual(['s2', 's1']);
    expect(tool.pending(two, 'listen')).toEqual([]);
    const heard = tool.all(
      [
        ['s2', ask('sanne', 'days')],
        ['s1', ask('fatima', 'q1')],
      ],
      two,
    );
    expect(tool.pending(heard, 'ask')).toEqual([]);
    expect(tool.pending(tool.does(heard, prefer('fatima'), 's2'), 'listen')).toEqual(['s1', 's3']);
  });

  test('asking again changes nothing', () => {
    expect(tool.does(two, ask('sanne'), 's1')).toEqual(two);
  });

  test('without a list of asks, whoever holds the part asks every question of every person', () => {
    const { asks: _asks, ...all } = content;
    const whole = playing(videocallRules, all);
    expect(whole.facts(whole.start)['ask.left']).toBe(6);
    expect(whole.see(whole.start, 'ask', { seat: 's2' }).turns.every(turn => turn.mine && turn.may)).toBe(true);
    expect(whole.refusal(whole.start, ask('fatima', 'days'), 's2')).toBeNull();
  });

  test('one answer is preferred: private, changeable, and counted without names once the talk is over', () => {
    const chosen = tool.all(
      [
        ['s2', prefer('sanne')],
        ['s2', prefer('fatima')],
      ],
      two,
    );
    expect(tool.see(chosen, 'listen')).toMatchObject({ mine: null, counts: null });
    expect(tool.see(chosen, 'listen', { seat: 's2' }).mine).toEqual({ person: 'fatima', question: 'q3' });
    expect(tool.see(chosen, 'listen', { over: true }).counts).toEqual([
      { person: 'sanne', count: 0 },
      { person: 'fatima', count: 1 },
    ]);
  });

  test('waits for everybody who is present, by name', () => {
    const chosen = tool.all(
      [
        ['s1', prefer('sanne')],
        ['s2', prefer('fatima')],
      ],
      two,
    );
    expect(tool.facts(chosen)['listen.waiting']).toBe(1);
    expect(tool.see(chosen, 'listen').waiting).toEqual(['Cora']);
    expect(tool.facts(chosen, ['s1', 's2'])['listen.waiting']).toBe(0);
  });

  test('an answer can be preferred only once it was heard, and only where that is asked', () => {
    expect(tool.refusal(tool.start, prefer('sanne'))).toBe('notReady');
    expect(tool.refusal(two, prefer('fatima', 'days'))).toBe('unknown');
    expect(tool.refusal(two, ask('henk'))).toBe('unknown');
    expect(tool.refusal(two, ask('sanne', 'q1'))).toBe('unknown');
  });

  test('a talk without an answer, and an ask of nobody, are errors in the level', () => {
    const short = { ...content, talks: [{ ...content.talks[0], answers: { q1: text('kort') } }] };
    expect(videocallRules.content.safeParse(short).success).toBe(false);
    expect(videocallRules.content.safeParse({ ...content, asks: [{ person: 'henk', question: 'q1' }] }).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(two))).toEqual(shape(tool.facts(tool.start)));
  });
});
