import type { Phase } from '../../../shared/protocol/view.ts';
import { describe, expect, it } from 'vitest';
import { aPerson, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { byNeed, checkStates, neededMost, readiness } from './readiness.ts';

const checks = (change: object) => ({ sound: true, browser: true, connection: 'good' as const, practice: [], ...change });

describe('who may need help before the start', () => {
  it('is nobody whose checks passed and who practised, also on a device without a voice', () => {
    expect(readiness(aPerson('ria', { checks: checks({}), practised: 7 }))).toEqual({ is: 'ready', doubts: [], open: [] });
  });

  it('is anybody who heard nothing or has a slow connection, with the reason', () => {
    const person = aPerson('ria', { checks: checks({ sound: false, connection: 'slow' }) });
    expect(readiness(person)).toEqual({ is: 'help', doubts: ['sound', 'connection'], open: [] });
  });

  it('is not known while a check is still to be done', () => {
    const person = aPerson('ria', { checks: checks({ sound: null, connection: null }), practised: 2 });
    expect(checkStates(person)).toEqual({ sound: 'open', browser: 'yes', connection: 'open', practice: 'open' });
    expect(readiness(person).is).toBe('busy');
  });

  it('comes first in the list, after raised hands', () => {
    const people = [
      aPerson('ann', { checks: checks({}) }),
      aPerson('bea', { checks: checks({ sound: null }) }),
      aPerson('cor', { checks: checks({ browser: false }) }),
      aPerson('dik', { checks: checks({}), hand: { since: NOW, puzzle: null, claimedBy: null } }),
    ];
    expect(byNeed(people).map(person => person.seat)).toEqual(['dik', 'cor', 'bea', 'ann']);
  });
});

describe('the team that needs a latecomer most', () => {
  const sizes: Record<string, number> = { a: 5, b: 4, c: 4, d: 3, e: 6 };
  const sizeOf = (team: string) => sizes[team] ?? 0;
  const team = (id: string, phase: Phase | null) => ({ id, phase });

  it('is the smallest team, and on a tie the one that plays', () => {
    expect(neededMost([team('a', 'playing'), team('b', null), team('c', 'playing')], sizeOf, 6)?.id).toBe('c');
    expect(neededMost([team('b', null), team('d', null)], sizeOf, 6)?.id).toBe('d');
  });

  it('is never a team that is full or has finished', () => {
    expect(neededMost([team('d', 'debrief'), team('e', 'playing')], sizeOf, 6)).toBeNull();
  });
});
