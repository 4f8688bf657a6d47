import { expect, it } from 'vitest';
import { aCoachView, aPerson, MINUTE, NOW } from './aCoachView.ts';
import { calmList, liveSnoozes, withoutSnoozed, type CalmList } from './calmList.ts';
import { needsYou } from './needsYou.ts';

const hands = (...seats: string[]) =>
  needsYou(
    aCoachView({
      people: seats.map((seat, at) => aPerson(seat, { hand: { since: NOW - at * MINUTE, puzzle: null, claimedBy: null } })),
    }),
    0,
  );
const keys = (list: CalmList) => list.shown.map(({ need }) => ('person' in need ? need.person.seat : need.key));
const EMPTY: CalmList = { shown: [], waiting: 0 };

it('puts the most urgent on top while nobody reads', () => {
  expect(keys(calmList(EMPTY, hands('ria', 'wim'), false))).toEqual(['wim', 'ria']);
});

it('moves nothing while somebody reads: new ones wait, gone ones keep their place', () => {
  const before = calmList(EMPTY, hands('ria', 'wim'), false);
  const during = calmList(
    before,
    hands('ria', 'joke', 'kees').filter(need => need.key !== 'hand:x'),
    true,
  );
  expect(keys(during)).toEqual(['wim', 'ria']);
  expect(during.shown.map(one => one.gone)).toEqual([true, false]);
  expect(during.waiting).toBe(2);
  expect(keys(calmList(during, hands('ria', 'joke'), false))).toEqual(['joke', 'ria']);
});

it('keeps away what was put off, until its time is over', () => {
  const needs = hands('ria', 'wim');
  const ria = needs.find(need => 'person' in need && need.person.seat === 'ria');
  const snoozes = { [ria!.key]: NOW + MINUTE };
  expect(withoutSnoozed(needs, snoozes, NOW)).toMatchObject({ later: [{ person: { seat: 'ria' } }] });
  expect(withoutSnoozed(needs, snoozes, NOW + MINUTE).needs).toHaveLength(2);
  expect(liveSnoozes(snoozes, NOW + MINUTE)).toEqual({});
});
