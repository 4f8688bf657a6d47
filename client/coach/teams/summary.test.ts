import { describe, expect, it } from 'vitest';
import { aClock, aCoachView, aTeam, MINUTE } from '../../../shared/protocol/coachView.fixtures.ts';
import { partNow, summary } from './summary.ts';

describe('the bar above all teams', () => {
  it('gives the least and the most time left of the teams that play', () => {
    const teams = [
      aTeam('a', { clock: aClock({ leftMs: 42 * MINUTE }) }),
      aTeam('b', { clock: aClock({ leftMs: 46.5 * MINUTE }) }),
      aTeam('c', { phase: 'debrief', clock: aClock({ leftMs: MINUTE }) }),
    ];
    expect(summary(aCoachView({ teams }), 0).left).toEqual({ least: 42, most: 47 });
  });

  it('gives no time when teams play without a clock', () => {
    const teams = [aTeam('a', { clock: aClock({ limited: false, leftMs: null }) })];
    expect(summary(aCoachView({ teams }), 0)).toMatchObject({ left: null, running: 1 });
  });

  it('opens the page at the current part of the session', () => {
    const withPhases = (...phases: (ReturnType<typeof aTeam>['phase'] | null)[]) =>
      partNow(aCoachView({ teams: phases.map((phase, index) => aTeam(String(index), { phase })) }));
    expect(withPhases()).toBe('welcome');
    expect(withPhases(null, null)).toBe('welcome');
    expect(withPhases('playing', null)).toBe('play');
    expect(withPhases('reveal', 'playing')).toBe('play');
    expect(withPhases('reveal', 'debrief', 'closed')).toBe('lead');
  });
});
