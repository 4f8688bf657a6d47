import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PLAN, type OwnPage } from '../../shared/protocol/plan.ts';
import { ownToken } from './own.ts';
import { forgetOwnKey, openOwn, storedOwnKey } from './ownKey.ts';
import { rememberOwnPage } from './rememberOwnPage.ts';
import { forgetSeat, keepSeat } from './seatToken.ts';

const RIA = 'secret-of-ria-0001';
const OMAR = 'secret-of-omar-0002';

beforeEach(() => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  forgetOwnKey();
  vi.unstubAllGlobals();
});

const page = (change: Partial<OwnPage>) =>
  ({ name: 'Ria', kept: false, keep: { until: 2, on: true }, session: { deleteOn: 1 }, plan: EMPTY_PLAN, ...change }) as OwnPage;
const sits = (token: string, name: string) => keepSeat({ token, name, portrait: 'p01' });

test('a page that stays is kept beside the seat it is of; once the session is over nobody gets it without being asked', () => {
  rememberOwnPage(RIA, page({}));
  expect(storedOwnKey()).toEqual({ token: RIA, name: 'Ria' });
  expect(ownToken()).toBe(RIA);
  forgetSeat();
  expect(ownToken()).toBeNull();
  expect(storedOwnKey()).toEqual({ token: RIA, name: 'Ria' });
});

test('the next person who joins here finds no page of somebody else, not even one that is still open', () => {
  openOwn(RIA);
  rememberOwnPage(RIA, page({}));
  sits(OMAR, 'Omar');
  expect(storedOwnKey()).toBeNull();
  expect(ownToken()).toBe(OMAR);
});

test('coming back to the same seat leaves its page', () => {
  openOwn(RIA);
  rememberOwnPage(RIA, page({}));
  sits(RIA, 'Ria');
  expect(storedOwnKey()?.token).toBe(RIA);
  expect(ownToken()).toBe(RIA);
});

test('a kept page that is opened at the computer of somebody else is not kept there', () => {
  sits(OMAR, 'Omar');
  openOwn(RIA);
  rememberOwnPage(RIA, page({ kept: true, keep: null }));
  expect(storedOwnKey()).toBeNull();
});

test('who does not keep the page after all, or leaves, leaves nothing', () => {
  rememberOwnPage(RIA, page({}));
  rememberOwnPage(RIA, page({ keep: { until: 2, on: false } }));
  expect(storedOwnKey()).toBeNull();
  rememberOwnPage(RIA, page({}));
  openOwn(RIA);
  forgetSeat();
  forgetOwnKey();
  expect([storedOwnKey(), ownToken()]).toEqual([null, null]);
});
