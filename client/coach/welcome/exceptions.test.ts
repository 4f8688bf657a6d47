import { describe, expect, it } from 'vitest';
import { aCoachView, aPerson, aTeam, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import type { CoachPersonView } from '../../../shared/protocol/coachView.ts';
import { causeOf, exceptionsIn } from './exceptions.ts';

const waiting = { ...aCoachView(), teams: [aTeam('linde', { phase: null, clock: null })] };
const causeFor = (change: Partial<CoachPersonView>, view = waiting) => causeOf(aPerson('ria', change), view);
const checks = { sound: true, browser: true, connection: 'good' as const, practice: [] };
const hand = { since: NOW, puzzle: null, claimedBy: null };

describe('why somebody is not ready for the start', () => {
  it('is nothing for who is there, tested and practised', () => {
    expect(causeFor({})).toBeNull();
  });

  it('is the most urgent of what applies', () => {
    expect(causeFor({ hand, here: false })).toBe('hand');
    expect(causeFor({ here: false, team: null })).toBe('away');
    expect(causeFor({ team: null, practised: 0 })).toBe('noTeam');
    expect(causeFor({ checks: { ...checks, browser: false, sound: false } })).toBe('browser');
    expect(causeFor({ checks: { ...checks, sound: false, connection: 'slow' } })).toBe('sound');
    expect(causeFor({ checks: { ...checks, connection: 'slow' } })).toBe('connection');
    expect(causeFor({ checks: { ...checks, sound: null }, practised: 0 })).toBe('untested');
    expect(causeFor({ practised: 3 })).toBe('practice');
  });

  it('is not that there are no teams yet', () => {
    expect(causeFor({ team: null }, { ...waiting, teams: [] })).toBeNull();
  });

  it('is only a hand for a bot, for who plays already and for who only fills in forms', () => {
    const playing = { ...waiting, teams: [aTeam('linde')] };
    const forms = { ...waiting, session: { ...waiting.session, formsOnly: true } };
    expect(causeFor({ bot: true, practised: 0 })).toBeNull();
    expect([causeFor({ here: false }, playing), causeFor({ hand }, playing)]).toEqual([null, 'hand']);
    expect(causeFor({ here: false, practised: 0 }, forms)).toBeNull();
  });
});

it('groups everybody once, by cause, and counts the others as ready', () => {
  const people = [
    aPerson('ann'),
    aPerson('bea', { practised: 0 }),
    aPerson('cor', { hand }),
    aPerson('dik', { practised: 1, here: false }),
    aPerson('els', { practised: 2 }),
  ];
  const { groups, ready, of } = exceptionsIn({ ...waiting, people });
  expect(groups.map(({ cause, people: who }) => [cause, who.map(({ seat }) => seat)])).toEqual([
    ['hand', ['cor']],
    ['away', ['dik']],
    ['practice', ['bea', 'els']],
  ]);
  expect([ready, of.size]).toEqual([1, 4]);
});
