import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SharedPlans } from '../../../shared/protocol/sharedPlans.ts';
import { saveLeftNotes } from './saveLeftNotes.ts';
import { keepUnsavedNote, seatsWithUnsaved, unsavedNote } from './unsavedNotes.ts';

const nothing = () => undefined;
const ans = { coach: 'c-ans', session: 'monday', onSignedOut: nothing };
const bea = { ...ans, coach: 'c-bea' };
const text = (words: string) => ({ text: words, read: 3, sent: [] });
const plansOf = (...seats: string[]) =>
  ({ teams: [{ id: 't1', name: 'Linde', people: seats.map(seat => ({ seat })) }] }) as SharedPlans;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A server that gives one answer to every note; returns the addresses and bodies that it got. */
function serverSays(status: number, error?: string): { path: string; body: unknown }[] {
  const got: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    got.push({ path, body: JSON.parse(init.body as string) });
    return Promise.resolve(
      Response.json(error ? { error } : { saved: true, note: { text: '', version: 4, by: '' } }, { status }),
    );
  });
  return got;
}

test('what one coach typed is not for another who signs in at the same tab, nor for another session', () => {
  keepUnsavedNote(ans, 's1', text('Bel Ria.'));
  expect(unsavedNote(ans, 's1')).toEqual(text('Bel Ria.'));
  expect(unsavedNote(bea, 's1')).toBeNull();
  expect(unsavedNote({ ...ans, session: 'tuesday' }, 's1')).toBeNull();
  expect(seatsWithUnsaved(bea)).toEqual([]);
  keepUnsavedNote(ans, 's1', null);
  expect(seatsWithUnsaved(ans)).toEqual([]);
});

test('what was left about somebody who is not on the page any more is saved; about who is there nothing is sent', async () => {
  const got = serverSays(200);
  keepUnsavedNote(ans, 's1', text('Bel Ria.'));
  keepUnsavedNote(ans, 's2', text('Bel Kees.'));
  await saveLeftNotes(ans, plansOf('s2'));
  expect(got).toEqual([{ path: '/api/sessions/monday/notes/s1', body: { text: 'Bel Ria.', read: 3, leaving: true } }]);
  expect(seatsWithUnsaved(ans)).toEqual(['s2']);
});

test.each([
  [410, 'ended', []], // erased everything
  [409, 'notNow', []], // nothing may be noted about them now
  [401, 'signedOut', ['s1']],
  [500, 'serverError', ['s1']],
] as const)('after %i %s what is left is %j', async (status, error, left) => {
  serverSays(status, error);
  keepUnsavedNote(ans, 's1', text('Bel Ria.'));
  await saveLeftNotes(ans, plansOf());
  expect(seatsWithUnsaved(ans)).toEqual(left);
});
