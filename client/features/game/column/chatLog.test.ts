import { expect, test } from 'vitest';
import type { ChatLineView, MessageView } from '../../../../shared/protocol/view.ts';
import { chatLog } from './chatLog.ts';

const said = (id: number, atMs: number): ChatLineView => ({ id, seat: 's1', name: 'Ans', text: '', language: 'nl', atMs });
const came = (id: number, atMs: number, from: MessageView['from']): MessageView => ({
  id,
  atMs,
  from,
  text: '',
  cue: 'message',
  mine: false,
});

test('the chat, the coach and the story stand in one list, in order of time', () => {
  const log = chatLog([said(0, 10), said(1, 30)], [came(0, 5, 'game'), came(1, 20, 'coach'), came(2, 30, 'person')]);
  expect(log.map(({ kind, atMs }) => [kind, atMs])).toEqual([
    ['story', 5],
    ['chat', 10],
    ['coach', 20],
    ['story', 30],
    ['chat', 30],
  ]);
});
