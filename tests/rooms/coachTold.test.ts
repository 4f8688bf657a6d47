import { expect, test } from 'vitest';
import { aClock, aCoachView, aPerson, aTeam, MINUTE, NOW } from '../../shared/protocol/coachView.fixtures.ts';
import { CoachViewDiff } from '../../server/hosting/views/CoachViewDiff.ts';
import type { CoachView } from '../../shared/protocol/coachView.ts';
import { mergeCoachView } from '../../shared/protocol/mergeCoachView.ts';

const begin = (view: CoachView) => {
  const told = new CoachViewDiff();
  return { told, seen: mergeCoachView(null, told.whole(view))! };
};
const two = aCoachView({ people: [aPerson('ria'), aPerson('jan')], teams: [aTeam('linde'), aTeam('wilg')] });

test('time that goes by is nothing new, also not through the clocks of the teams', () => {
  const { told } = begin(two);
  const later = aClock({ gameMs: 11 * MINUTE, leftMs: 49 * MINUTE });
  const teams = two.teams.map(team => ({ ...team, clock: later, progress: { ...team.progress, expected: 0.2 } }));
  expect(told.changes({ ...two, now: NOW + MINUTE, teams })).toBe(null);
});

test('only what changed goes out, and what comes together of it is the whole view', () => {
  const { told, seen } = begin(two);
  const clock = aClock({ gameMs: 12 * MINUTE, leftMs: 48 * MINUTE, story: { minute: 636, perGameMinute: 8, end: 1020 } });
  const next = {
    ...two,
    now: NOW + 2 * MINUTE,
    people: [aPerson('ria'), aPerson('jan', { light: 'quiet' })],
    teams: [{ ...aTeam('linde', { clock }), chat: 3 }, aTeam('wilg', { clock })],
  };
  const change = told.changes(next)!;
  expect(change.people!.map(person => person.seat)).toEqual(['jan']);
  expect(change.teams!.map(team => Object.keys(team).toSorted())).toEqual([['chat', 'clock', 'id', 'progress']]);
  expect(change.sections).toBeUndefined();
  expect(mergeCoachView(seen, change)).toEqual(next);
});

test('a team that comes, goes or changes places is put where it stands', () => {
  const { told, seen } = begin(two);
  const next = { ...two, teams: [aTeam('roos'), aTeam('linde')], people: [aPerson('jan')], proposal: [4] };
  const merged = mergeCoachView(seen, told.changes(next)!)!;
  expect(merged).toEqual(next);
  expect(mergeCoachView(merged, told.changes(two)!)).toEqual(two);
});
