import { describe, expect, it } from 'vitest';
import { aClock, aCoachView, aDebrief, aPerson, aPuzzle, aTeam, MINUTE, NOW } from './aCoachView.ts';
import { leading } from './leading.ts';
import { inHours, MINUTES, stepMinutes } from './minutesChoice.ts';
import { partNow, summary } from './summary.ts';
import { teamStatus, toneOf } from './teamStatus.ts';

describe('the line under a team', () => {
  it('tells the last thing that happened while all goes well', () => {
    const team = aTeam('linde', { last: { text: 'Net opgelost: Mail', at: NOW } });
    const status = teamStatus(team, [aPerson('ria')], NOW, 0);
    expect(status).toEqual({ kind: 'last', text: 'Net opgelost: Mail' });
    expect(toneOf(status)).toBe('good');
  });

  it('tells a raised hand before a puzzle that takes long, and that before somebody away', () => {
    const team = aTeam('linde', { puzzles: [aPuzzle('P2', { state: 'open', sinceMs: 0 })] });
    const rob = aPerson('rob', { here: false, awaySince: NOW - MINUTE });
    expect(teamStatus(team, [aPerson('ria', { hand: { since: NOW, puzzle: null, claimedBy: null } }), rob], NOW, 0).kind).toBe(
      'hand',
    );
    expect(teamStatus(team, [rob], NOW, 0).kind).toBe('stuck');
    expect(teamStatus(aTeam('linde'), [rob], NOW, 0)).toEqual({ kind: 'away', name: 'rob' });
  });

  it('says who stopped the clock', () => {
    const paused = (pausedBy: 'coach' | 'players' | 'nobodyHere') =>
      teamStatus(aTeam('linde', { phase: 'paused', clock: aClock({ running: false, pausedBy }) }), [], NOW, 0).kind;
    expect([paused('coach'), paused('players'), paused('nobodyHere')]).toEqual(['paused', 'pausedByTeam', 'nobody']);
  });
});

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
