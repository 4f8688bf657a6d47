import { describe, expect, it } from 'vitest';
import type { AskView, ItemView } from '../../../../shared/protocol/view.ts';
import { askedByMe, itemsToAnswerWith, leaderTarget, sentTo, stillWaiting, waitingForMe } from './asks.ts';
import { freshMessages, hasUnread, newestId } from '../messages/unread.ts';

const ask = (change: Partial<AskView>): AskView => ({
  id: 0,
  from: 's1',
  to: 's2',
  puzzle: 'P4',
  asked: true,
  waiting: true,
  need: 'Zet het filter goed.',
  left: 2,
  text: 'Ria vraagt: weet u iets over De zeef van Bas?',
  helpful: ['m1'],
  answers: [],
  thanked: false,
  ...change,
});
const item = (id: string): ItemView => ({ id, name: id, kind: 'note', sentences: [], inTool: null, fresh: false });

describe('questions between colleagues', () => {
  it('wait for me until I send a sentence', () => {
    const asks = [ask({}), ask({ id: 1, waiting: false, answers: [{ item: 'mail', text: 'Een gat is geen probleem.' }] })];
    expect(waitingForMe(asks, 's2').map(a => a.id)).toEqual([0]);
  });
  it('remember what was sent to a colleague, asked or unasked, in any task', () => {
    const said = (text: string) => [{ item: 'mail', text }];
    const asks = [
      ask({ answers: said('Een gat is geen probleem.') }),
      ask({ id: 1, asked: false, puzzle: 'P3', answers: said('Stagiairs kunnen niet.') }),
      ask({ id: 2, from: 's3', answers: said('Vraag Els.') }),
      ask({ id: 3, from: 's2', to: 's1', answers: said('Dertig minuten.') }),
    ];
    expect(sentTo(asks, 's2', 's1')).toEqual(['Een gat is geen probleem.', 'Stagiairs kunnen niet.']);
  });
  it('do not wait for a sentence when they only offer help', () => {
    expect(waitingForMe([ask({ helpful: [], waiting: false })], 's2')).toEqual([]);
  });
  it('know to whom help can be offered', () => {
    const ria = { seat: 's1', label: 'de Zoeker (Ria)', here: true };
    expect(leaderTarget({ askable: [ria], leader: 'de Zoeker (Ria)' })).toBe(ria);
    expect(leaderTarget({ askable: [ria], leader: 'iedereen' })).toBeNull();
  });
  it('can be found by who asked', () => {
    expect(askedByMe([ask({}), ask({ id: 1, from: 's3' })], 's1', 'P4').map(a => a.id)).toEqual([0]);
  });
  it('are not asked twice while the first is unanswered', () => {
    expect([stillWaiting([ask({})], 's1', 'P4', 's2'), stillWaiting([ask({})], 's1', 'P4', 's3')]).toEqual([true, false]);
  });
  it('come with the items that can help, or with all items when none was named', () => {
    expect(itemsToAnswerWith(ask({}), [item('m1'), item('k4')]).map(i => i.id)).toEqual(['m1']);
    expect(itemsToAnswerWith(ask({ helpful: [] }), [item('m1'), item('k4')]).map(i => i.id)).toEqual(['m1', 'k4']);
  });
});

describe('what is new', () => {
  it('is a line of somebody else after the last one read', () => {
    const lines = [0, 1, 2].map(id => ({ id, seat: id === 2 ? 'me' : 's1' }));
    expect([hasUnread(lines, 0, 'me'), hasUnread(lines, 1, 'me')]).toEqual([true, false]);
  });
  it('finds the newest line, also in an empty list', () => {
    expect([newestId([]), newestId([{ id: 4 }, { id: 2 }])]).toEqual([-1, 4]);
  });
  it('does not repeat an hour of messages after a reload', () => {
    const messages = [
      { id: 0, atMs: 0 },
      { id: 1, atMs: 99_000 },
    ];
    expect(freshMessages(messages, null, 100_000).map(m => m.id)).toEqual([1]);
    expect(freshMessages(messages, 0, 100_000).map(m => m.id)).toEqual([1]);
  });
});
