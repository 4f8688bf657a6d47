import { expect, test } from 'vitest';
import { aClock, aCoachView, aPerson, aTeam, MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { mergeCoachView } from '../../../shared/protocol/mergeCoachView.ts';
import { CoachViewDiff } from './CoachViewDiff.ts';

const begin = (view: CoachView) => {
  const diff = new CoachViewDiff();
  return { diff, seen: mergeCoachView(null, diff.whole(view))! };
};
const two = aCoachView({ people: [aPerson('ria'), aPerson('jan')], teams: [aTeam('linde'), aTeam('wilg')] });

test('the passing of time is no change, not even through the clocks of the teams', () => {
  const { diff } = begin(two);
  const later = aClock({ gameMs: 11 * MINUTE, leftMs: 49 * MINUTE });
  const teams = two.teams.map(team => ({ ...team, clock: later, progress: { ...team.progress, expected: 0.2 } }));
  expect(diff.changes({ ...two, now: NOW + MINUTE, teams })).toBe(null);
});

test('only changes are sent, and merging them gives the whole view', () => {
  const { diff, seen } = begin(two);
  const clock = aClock({ gameMs: 12 * MINUTE, leftMs: 48 * MINUTE, story: { minute: 636, perGameMinute: 8, end: 1020 } });
  const next = {
    ...two,
    now: NOW + 2 * MINUTE,
    people: [aPerson('ria'), aPerson('jan', { light: 'quiet' })],
    teams: [{ ...aTeam('linde', { clock }), chat: 3 }, aTeam('wilg', { clock })],
  };
  const change = diff.changes(next)!;
  expect(change.people!.map(person => person.seat)).toEqual(['jan']);
  expect(change.teams!.map(team => Object.keys(team).toSorted())).toEqual([['chat', 'clock', 'id', 'progress']]);
  expect(change.sections).toBeUndefined();
  expect(mergeCoachView(seen, change)).toEqual(next);
});

test('a team that comes, goes or changes places is put at its position', () => {
  const { diff, seen } = begin(two);
  const next = { ...two, teams: [aTeam('roos'), aTeam('linde')], people: [aPerson('jan')], proposal: [4] };
  const merged = mergeCoachView(seen, diff.changes(next)!)!;
  expect(merged).toEqual(next);
  expect(mergeCoachView(merged, diff.changes(two)!)).toEqual(two);
});
