import { describe, expect, it } from 'vitest';
import { aClock, aCoachView, aDebrief, aTeam, MINUTE } from '../../../shared/protocol/coachView.fixtures.ts';
import { leading } from '../lead/leading.ts';
import { inHours, MINUTES, stepMinutes } from '../plan/minutesChoice.ts';
import { partNow, summary } from './summary.ts';

describe('the bar above all teams', () => {
  it('gives the least and the most time of the teams that play', () => {
    const teams = [
      aTeam('a', { clock: aClock({ leftMs: 42 * MINUTE }) }),
      aTeam('b', { clock: aClock({ leftMs: 46.5 * MINUTE }) }),
      aTeam('c', { phase: 'debrief', clock: aClock({ leftMs: MINUTE }) }),
    ];
    expect(summary(aCoachView({ teams }), 0).left).toEqual({ least: 42, most: 47 });
  });

  it('has no time to tell when teams play without a clock', () => {
    const teams = [aTeam('a', { clock: aClock({ limited: false, leftMs: null }) })];
    expect(summary(aCoachView({ teams }), 0)).toMatchObject({ left: null, running: 1 });
  });

  it('opens the page where the meeting is', () => {
    const withPhases = (...phases: (ReturnType<typeof aTeam>['phase'] | null)[]) =>
      partNow(aCoachView({ teams: phases.map((phase, index) => aTeam(String(index), { phase })) }));
    expect(withPhases()).toBe('welcome');
    expect(withPhases(null, null)).toBe('welcome');
    expect(withPhases('playing', null)).toBe('play');
    expect(withPhases('reveal', 'playing')).toBe('play');
    expect(withPhases('reveal', 'debrief', 'closed')).toBe('lead');
  });
});

describe('leading the conversation', () => {
  const at = (id: string, step: number) => aTeam(id, { phase: 'debrief', debrief: aDebrief(step) });

  it('stands on the step of most teams and names who is elsewhere', () => {
    const now = leading([
      at('a', 2),
      at('b', 1),
      at('c', 2),
      aTeam('d', { phase: 'reveal' }),
      aTeam('e'),
      aTeam('f', { phase: 'closed' }),
    ]);
    expect(now.step).toBe(2);
    expect(now.onStep.map(team => team.id)).toEqual(['a', 'c']);
    expect(now.behind.map(team => team.id)).toEqual(['b']);
    expect([now.watching[0]?.id, now.playing[0]?.id, now.closed[0]?.id]).toEqual(['d', 'e', 'f']);
  });
  it('asks nobody to go back when the groups are equally large', () => {
    expect(leading([at('a', 1), at('b', 3)]).step).toBe(3);
  });
  it('has no step while nobody is in the conversation', () => {
    expect(leading([aTeam('a', { phase: 'reveal' })])).toMatchObject({ step: null, lead: null });
  });
});

describe('the length of a game', () => {
  it('goes up and down along the choices and stays at the ends', () => {
    expect([stepMinutes(60, 1), stepMinutes(60, -1), stepMinutes(45, -1), stepMinutes(600, 1)]).toEqual([75, 45, 45, 600]);
  });
  it('only offers what the server takes', () => {
    for (const one of MINUTES) expect(one >= 45 && one <= 600).toBe(true);
  });
  it('is told in hours from two hours on', () => {
    expect([inHours(60), inHours(120), inHours(150), inHours(105)]).toEqual([null, 2, 2.5, null]);
  });
});
