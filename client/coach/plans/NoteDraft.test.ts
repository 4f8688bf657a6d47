import { expect, test } from 'vitest';
import type { CoachNote, SaveCoachNote } from '../../../shared/protocol/sharedPlans.ts';
import { NoteDraft, type NoteView } from './NoteDraft.ts';

const EMPTY: CoachNote = { text: '', version: 0, by: '' };

/** A server with one note that two coaches write, and timers that run out on command. */
function office() {
  let stored = EMPTY;
  const sent: SaveCoachNote[] = [];
  const coach = (by: string) => {
    let due: (() => void) | null = null;
    let view: NoteView = { text: stored.text, saved: 'saved', theirs: null };
    const save = async (body: SaveCoachNote) => {
      sent.push(body);
      const late = body.read !== stored.version;
      if (late && !body.leaving) return { saved: false, note: stored };
      stored = { text: late ? `${stored.text}\n\n${body.text}` : body.text, version: stored.version + 1, by };
      return { saved: true, note: stored };
    };
    const timers = { set: (run: () => void) => (due = run), clear: () => void (due = null) };
    const draft = new NoteDraft(stored, save, next => void (view = next), timers);
    const rest = async () => {
      due?.();
      due = null;
      for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    };
    return { draft, rest, view: () => view };
  };
  return { ans: coach('Ans'), bea: coach('Bea'), stored: () => stored, sent };
}

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
  expect(bea.view()).toEqual({ text: stored().text, saved: 'saved', theirs: null });
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
