import { expect, test } from 'vitest';
import type { CoachNote, CoachNoteSaved, SaveCoachNote } from '../../../shared/protocol/sharedPlans.ts';
import { HttpFailure, type HttpReason } from '../../net/http.ts';
import { NoteDraft, type NoteView, type UnsavedNote } from './NoteDraft.ts';

const EMPTY: CoachNote = { text: '', version: 0, by: '' };

/** A server with one note that several coaches write, tabs that keep what is unsaved, and timers that run out on command. */
function office() {
  let stored = EMPTY;
  let line: 'up' | 'down' | 'answers are lost' | HttpReason = 'up';
  let slow: Promise<void> | undefined;
  const sent: SaveCoachNote[] = [];
  const open = (by: string, tab: { unsaved: UnsavedNote | null } = { unsaved: null }) => {
    let due: (() => void) | null = null;
    const save = async (body: SaveCoachNote) => {
      sent.push(body);
      if (line === 'down') throw new HttpFailure('offline');
      if (line !== 'up' && line !== 'answers are lost') throw new HttpFailure(line);
      const answer = take(body, by);
      await slow;
      if (line !== 'up') throw new HttpFailure('offline');
      return answer;
    };
    let view: NoteView;
    const draft = new NoteDraft(stored, {
      save,
      tell: next => void (view = next),
      left: tab.unsaved,
      keep: unsaved => void (tab.unsaved = unsaved),
      timers: { set: run => (due = run), clear: () => void (due = null) },
    });
    view = draft.view;
    draft.resume();
    const rest = async () => {
      const run = due;
      due = null;
      run?.();
      await turns();
    };
    return { draft, rest, view: () => view, tab, isWaiting: () => due !== null };
  };
  const take = (body: SaveCoachNote, by: string): CoachNoteSaved => {
    const late = body.read !== stored.version;
    if (late && stored.by === by && stored.text === body.text) return { saved: true, note: stored };
    if (late && !body.leaving) return { saved: false, note: stored };
    stored = { text: late ? `${stored.text}\n\n${body.text}` : body.text, version: stored.version + 1, by };
    return { saved: true, note: stored };
  };
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    slow = promise;
    return () => {
      slow = undefined;
      resolve();
    };
  };
  const goes = (next: typeof line) => void (line = next);
  return { ans: open('Ans'), bea: open('Bea'), open, stored: () => stored, sent, line: goes, hold };
}
const turns = async () => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};

test('a note is saved once typing stops, and shows what others wrote while nobody types here', async () => {
  const { ans, bea, stored } = office();
  ans.draft.change('Bel');
  ans.draft.change('Bel Ria');
  await ans.rest();
  expect(stored()).toMatchObject({ text: 'Bel Ria', version: 1 });
  bea.draft.load(stored());
  expect(bea.view()).toMatchObject({ text: 'Bel Ria', theirs: null });
  bea.draft.change('Bel Ria morgen');
  bea.draft.load({ text: 'Bel Ria nu', version: 9, by: 'Ans' });
  expect(bea.view().text).toBe('Bel Ria morgen');
});

test('of two who write at once the second keeps both texts on the page, and nothing is saved until they choose', async () => {
  const { ans, bea, stored, sent } = office();
  bea.draft.change('Van Bea');
  ans.draft.change('Van Ans');
  await ans.rest();
  await bea.rest();
  expect(bea.view()).toMatchObject({ text: 'Van Bea', theirs: { text: 'Van Ans', by: 'Ans' } });
  bea.draft.change('Van Bea, en meer');
  await bea.rest();
  expect([stored().text, sent.length]).toEqual(['Van Ans', 2]);
  bea.draft.keepBoth();
  await bea.rest();
  expect(stored().text).toBe('Van Ans\n\nVan Bea, en meer');
  expect(bea.view()).toEqual({ text: stored().text, saved: 'saved', theirs: null, restored: false });
});

test('who chooses the other text goes on with that one', async () => {
  const { ans, bea, stored } = office();
  bea.draft.change('Van Bea');
  ans.draft.change('Van Ans');
  await ans.rest();
  await bea.rest();
  bea.draft.keepTheirs();
  expect(bea.view()).toMatchObject({ text: 'Van Ans', theirs: null });
  bea.draft.change('Van Ans en Bea');
  await bea.rest();
  expect(stored()).toMatchObject({ text: 'Van Ans en Bea', version: 2 });
});

test('who leaves without having chosen, or before they could hear of it, keeps both', async () => {
  for (const hears of [true, false]) {
    const { ans, bea, stored } = office();
    bea.draft.change('Van Bea');
    ans.draft.change('Van Ans');
    await ans.rest();
    if (hears) await bea.rest();
    await bea.draft.leave();
    expect(stored().text).toBe('Van Ans\n\nVan Bea');
    expect(bea.view()).toMatchObject({ text: stored().text, theirs: null });
  }
});

/** The note after a coach typed more while a save was under way; `then` comes before that save is answered. */
async function afterTypingOn(then: (draft: NoteDraft) => void, { answered }: { answered: boolean }): Promise<CoachNote> {
  const { ans, stored, hold } = office();
  const answer = hold();
  ans.draft.change('Bel');
  await ans.rest();
  ans.draft.change('Bel Ria');
  then(ans.draft);
  if (answered) answer();
  await turns();
  return stored();
}

test('what is typed while a save is under way is not lost by leaving', async () => {
  const note = await afterTypingOn(draft => void draft.leave(), { answered: true });
  expect(note).toMatchObject({ text: 'Bel Ria', version: 2 });
});

test('nor by closing the page, when nobody is there to hear the answer', async () => {
  const note = await afterTypingOn(draft => draft.close(), { answered: false });
  expect(note).toMatchObject({ text: 'Bel Ria', version: 2 });
});

test('an answer that was lost is no other coach: the note goes on from there', async () => {
  const { ans, stored, line } = office();
  line('answers are lost');
  ans.draft.change('Bel');
  await ans.rest();
  expect(ans.view().saved).toBe('failed');
  line('up');
  ans.draft.change('Bel Ria');
  await ans.rest();
  expect(ans.view()).toMatchObject({ text: 'Bel Ria', saved: 'saved', theirs: null });
  expect(stored().text).toBe('Bel Ria');
});

test('who leaves after a lost answer leaves their text once', async () => {
  const { ans, stored, line } = office();
  line('answers are lost');
  ans.draft.change('Bel');
  await ans.rest();
  line('up');
  ans.draft.change('Bel Ria');
  await ans.draft.leave();
  expect(stored().text).toBe('Bel Ria');
});

test('what is typed without a line stays in this tab, is there on coming back, and is saved then', async () => {
  const { ans, open, stored, line } = office();
  line('down');
  ans.draft.change('Bel Ria');
  await ans.draft.leave();
  expect([stored().text, ans.isWaiting()]).toEqual(['', false]);
  line('up');
  const again = open('Ans', ans.tab);
  expect(again.view()).toMatchObject({ text: 'Bel Ria', restored: true });
  await again.rest();
  expect(stored().text).toBe('Bel Ria');
  expect(again.tab.unsaved).toBeNull();
  expect(open('Ans', ans.tab).view()).toMatchObject({ text: 'Bel Ria', restored: false });
});

test('a draft that comes back after a lost answer does not meet itself as another coach', async () => {
  const { ans, open, stored, line } = office();
  line('answers are lost');
  ans.draft.change('Bel');
  await ans.rest();
  line('down');
  ans.draft.change('Bel Ria');
  await ans.draft.leave();
  line('up');
  const again = open('Ans', ans.tab);
  await again.rest();
  expect(again.view()).toMatchObject({ text: 'Bel Ria', theirs: null });
  expect(stored().text).toBe('Bel Ria');
});

test('a draft of before, over what another coach wrote since, waits for a choice', async () => {
  const { ans, bea, open, line } = office();
  line('down');
  ans.draft.change('Van Ans');
  await ans.draft.leave();
  line('up');
  bea.draft.change('Van Bea');
  await bea.rest();
  const again = open('Ans', ans.tab);
  await again.rest();
  expect(again.view()).toMatchObject({ text: 'Van Ans', theirs: { text: 'Van Bea', by: 'Bea' } });
});

test('a sign-in that ends keeps the draft; a person who erased everything leaves none', async () => {
  for (const [reason, saved, kept] of [
    ['signedOut', 'refused', true],
    ['ended', 'gone', false],
    ['notFound', 'gone', false],
  ] as const) {
    const { ans, line, sent } = office();
    line(reason);
    ans.draft.change('Bel Ria');
    await ans.rest();
    expect(ans.view().saved).toBe(saved);
    expect([ans.tab.unsaved !== null, ans.isWaiting()]).toEqual([kept, false]);
    const before = sent.length;
    if (!kept) ans.draft.change('Bel Ria morgen');
    await ans.rest();
    expect(ans.tab.unsaved?.text ?? null).toBe(kept ? 'Bel Ria' : null);
    expect(sent).toHaveLength(before);
  }
});
