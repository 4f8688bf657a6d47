import { expect, it } from 'vitest';
import { needsAt, type NeedNow } from '../../../shared/protocol/needsAt.ts';
import { aCoachView, MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { stableList, liveSnoozes, withoutSnoozed, type StableList } from './stableList.ts';

const hands = (...seats: string[]) => {
  const hand = (seat: string, at: number) =>
    ({ kind: 'hand', key: `hand:${seat}`, since: NOW - at * MINUTE, from: 0, seat, puzzle: null, claimedBy: null }) as const;
  return needsAt(aCoachView({ needs: seats.map(hand) }), NOW);
};
const keys = (list: StableList<NeedNow>) => list.shown.map(({ need }) => ('seat' in need ? need.seat : need.key));
const EMPTY: StableList<NeedNow> = { shown: [], waiting: 0 };

it('puts the most urgent on top while the coach is not reading', () => {
  expect(keys(stableList(EMPTY, hands('ria', 'wim'), false))).toEqual(['wim', 'ria']);
});

it('moves nothing while the coach reads: new items wait, removed ones keep their place', () => {
  const before = stableList(EMPTY, hands('ria', 'wim'), false);
  const during = stableList(
    before,
    hands('ria', 'joke', 'kees').filter(need => need.key !== 'hand:x'),
    true,
  );
  expect(keys(during)).toEqual(['wim', 'ria']);
  expect(during.shown.map(one => one.gone)).toEqual([true, false]);
  expect(during.waiting).toBe(2);
  expect(keys(stableList(during, hands('ria', 'joke'), false))).toEqual(['joke', 'ria']);
});

it('leaves out snoozed needs until their time is over', () => {
  const needs = hands('ria', 'wim');
  const ria = needs.find(need => 'seat' in need && need.seat === 'ria');
  const snoozes = { [ria!.key]: NOW + MINUTE };
  expect(withoutSnoozed(needs, snoozes, NOW)).toMatchObject({ later: [{ seat: 'ria' }] });
  expect(withoutSnoozed(needs, snoozes, NOW + MINUTE).needs).toHaveLength(2);
  expect(liveSnoozes(snoozes, NOW + MINUTE)).toEqual({});
});
