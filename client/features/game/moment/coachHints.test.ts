import { expect, test } from 'vitest';
import type { MessageView, PuzzleView } from '../../../../shared/protocol/view.ts';
import { coachHintOf } from './coachHints.ts';

const message = (change: Partial<MessageView>): MessageView => ({
  id: 5,
  atMs: 0,
  from: 'coach',
  act: 'hint',
  text: 'De coach geeft u een hint bij Twee sloten.',
  cue: 'help',
  mine: true,
  puzzle: 'P2',
  ...change,
});
const puzzle = (state: PuzzleView['state'], steps: string[]) =>
  ({ id: 'P2', title: 'Twee sloten', state, steps: steps.map(id => ({ id })) }) as PuzzleView;
const prepared = message({ hint: { step: 'a', number: 2, say: 'Kijk naar de kaart.' } });
const own = message({ text: 'Vraag het Ans.' });
const said = (one: MessageView, now: PuzzleView) => coachHintOf({ messages: [one], puzzles: [now] }, 5)?.say ?? null;

test('a prepared hint says its own words, also to a person without a part in the task, until its step is over', () => {
  expect(said(prepared, puzzle('open', ['a', 'b']))).toBe('Kijk naar de kaart.');
  expect(said(prepared, puzzle('open', []))).toBe('Kijk naar de kaart.');
  expect(said(prepared, puzzle('open', ['b']))).toBeNull();
  expect(said(prepared, puzzle('solved', []))).toBeNull();
});

test('the coach’s own words stay until they are read', () => {
  expect(said(own, puzzle('open', ['a']))).toBe('Vraag het Ans.');
  expect(said(own, puzzle('solved', []))).toBe('Vraag het Ans.');
});

test('other words of the coach are no hint', () => {
  expect(said(message({ act: 'compliment' }), puzzle('open', ['a']))).toBeNull();
});
