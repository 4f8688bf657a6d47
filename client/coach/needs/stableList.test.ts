import { expect, it } from 'vitest';
import type { CoachNeed } from '../../../shared/protocol/coachNeeds.ts';
import { needsAt, type NeedNow } from '../../../shared/protocol/needsAt.ts';
import { aCoachView, MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { stableList, liveSnoozes, withoutSnoozed, type StableList } from './stableList.ts';

const hands = (...seats: string[]) => {
  const hand = (seat: string, at: number) =>
    ({ kind: 'hand', key: `hand:${seat}`, since: NOW - at * MINUTE, from: 0, seat, puzzle: null, claimedBy: null }) as const;
  return needsAt(aCoachView({ needs: seats.map(hand) }), NOW);
};
const quiet = (...seats: string[]) => {
  const one = (seat: string, at: number): CoachNeed => ({
    kind: 'quiet',
    key: `quiet:${seat}`,
    since: NOW - at * MINUTE,
    from: 0,
    seat,
    task: null,
  });
  return needsAt(aCoachView({ needs: seats.map(one) }), NOW);
};
const keys = (list: StableList<NeedNow>) => list.shown.map(({ need }) => ('seat' in need ? need.seat : need.key));
const EMPTY: StableList<NeedNow> = { shown: [], waiting: 0 };

it('puts the most urgent on top while the coach is not reading', () => {
  expect(keys(stableList(EMPTY, hands('ria', 'wim'), false))).toEqual(['wim', 'ria']);
});

it('moves nothing while the coach reads: new items wait, removed ones keep their place', () => {
  const before = stableList(EMPTY, quiet('ria', 'wim'), false);
  const during = stableList(before, quiet('ria', 'joke', 'kees'), true);
  expect(keys(during)).toEqual(['wim', 'ria']);
  expect(during.shown.map(one => one.gone)).toEqual([true, false]);
  expect(during.waiting).toBe(2);
  expect(keys(stableList(during, quiet('ria', 'joke'), false))).toEqual(['joke', 'ria']);
});

it('shows a raised hand at once, under the hands that were there, also while the coach reads', () => {
  const before = stableList(EMPTY, [...hands('ria'), ...quiet('wim')], false);
  const during = stableList(before, [...hands('ria', 'joke'), ...quiet('wim', 'kees')], true);
  expect(keys(during)).toEqual(['ria', 'joke', 'wim']);
  expect(during.waiting).toBe(1);
  expect(keys(stableList(stableList(EMPTY, quiet('wim'), false), [...hands('joke'), ...quiet('wim')], true))).toEqual([
    'joke',
    'wim',
  ]);
});

it('leaves out snoozed needs until their time is over', () => {
  const needs = hands('ria', 'wim');
  const ria = needs.find(need => 'seat' in need && need.seat === 'ria');
  const snoozes = { [ria!.key]: NOW + MINUTE };
  expect(withoutSnoozed(needs, snoozes, NOW)).toMatchObject({ later: [{ seat: 'ria' }] });
  expect(withoutSnoozed(needs, snoozes, NOW + MINUTE).needs).toHaveLength(2);
  expect(liveSnoozes(snoozes, NOW + MINUTE)).toEqual({});
});
