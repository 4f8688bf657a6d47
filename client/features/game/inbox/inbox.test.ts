import { expect, test } from 'vitest';
import type { AskView, MessageView } from '../../../../shared/protocol/view.ts';
import { incoming, type Incoming } from './inbox.ts';

const ask = (id: number, change: Partial<AskView> = {}): AskView => ({
  id,
  from: 's2',
  to: 's1',
  puzzle: 'P3',
  asked: true,
  waiting: true,
  need: null,
  left: 0,
  text: 'Ria vraagt iets.',
  helpful: ['kaart'],
  answers: [],
  thanked: false,
  ...change,
});
const message = (id: number, change: Partial<MessageView> = {}): MessageView => ({
  id,
  atMs: 0,
  from: 'game',
  text: '',
  cue: 'message',
  mine: false,
  ...change,
});
const named = (one: Incoming) => `${one.kind} ${one.kind === 'ask' ? one.ask.id : one.message.id}`;
const UNSEEN = { from: -1, read: [], later: [] };

test('the coach comes first, then questions, the oldest first, then only the last news', () => {
  const messages = [message(1), message(2, { from: 'coach', act: 'message' }), message(3)];
  expect(incoming([ask(7), ask(9)], messages, 's1', UNSEEN).map(named)).toEqual(['coach 2', 'ask 7', 'ask 9', 'news 3']);
});

test('what was read, put off or answered, and what was there before the page, does not come', () => {
  const messages = [message(1), message(2), message(3)];
  expect(incoming([], messages, 's1', { ...UNSEEN, from: 1 }).map(named)).toEqual(['news 3']);
  expect(incoming([], messages, 's1', { ...UNSEEN, from: 3 })).toEqual([]);
  const answered = ask(8, { waiting: false, answers: [{ item: 'Kaart', text: 'Ja.' }] });
  expect(incoming([ask(7), answered, ask(9)], [], 's1', { ...UNSEEN, later: [7] }).map(named)).toEqual(['ask 9']);
});

test('older news does not come back when the newest was read', () => {
  const messages = [message(1), message(2), message(3)];
  expect(incoming([], messages, 's1', { ...UNSEEN, read: [3] })).toEqual([]);
});

test('a question to somebody else, a hint of the coach and a solved task do not come in', () => {
  const messages = [message(1, { from: 'coach', act: 'hint' }), message(2, { cue: 'solved' })];
  expect(incoming([ask(7, { to: 's3' })], messages, 's1', UNSEEN)).toEqual([]);
});

test('the message about a question does not come beside the question itself', () => {
  const told = message(3, { cue: 'help', text: 'Ria vraagt iets.' });
  expect(incoming([ask(7)], [told], 's1', UNSEEN).map(named)).toEqual(['ask 7']);
  expect(incoming([], [told], 's1', UNSEEN).map(named)).toEqual(['news 3']);
});
