import { expect, it } from 'vitest';
import { aCoachView, aPerson, aTeam, NOW } from '../pages/coach/logic/aCoachView.ts';
import { mergeCoachView } from './mergeCoachView.ts';

const before = aCoachView({ people: [aPerson('ria'), aPerson('wim')], teams: [aTeam('a'), aTeam('b')] });

it('replaces everything by a whole view, and takes no change of nothing', () => {
  expect(mergeCoachView(null, { full: true, view: before })).toBe(before);
  expect(mergeCoachView(null, { full: false, now: NOW })).toBeNull();
});

it('puts what changed in its place and leaves all else the same object', () => {
  const after = mergeCoachView(before, {
    full: false,
    now: NOW + 1,
    teams: [{ id: 'b', chat: 3 }],
    people: [aPerson('ria', { light: 'quiet' })],
  });
  expect(after?.now).toBe(NOW + 1);
  expect(after?.teams.map(team => team.chat)).toEqual([0, 3]);
  expect(after?.teams[0]).toBe(before.teams[0]);
  expect(after?.people.map(person => person.light)).toEqual(['quiet', 'active']);
  expect(after?.session).toBe(before.session);
});

it('follows who came, went and changed places', () => {
  const after = mergeCoachView(before, {
    full: false,
    now: NOW,
    teams: [aTeam('c')],
    order: { teams: ['c', 'a'], people: ['wim'] },
  });
  expect(after?.teams.map(team => team.id)).toEqual(['c', 'a']);
  expect(after?.people.map(person => person.seat)).toEqual(['wim']);
});
