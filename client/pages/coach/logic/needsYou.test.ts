import { describe, expect, it } from 'vitest';
import { aClock, aCoachView, aPerson, aPuzzle, aTeam, MINUTE, NOW } from './aCoachView.ts';
import { needsYou } from './needsYou.ts';

const kinds = (needs: ReturnType<typeof needsYou>) => needs.map(need => need.kind);
const seat = (id: string, covered = false) => ({ seat: id, role: null, away: true, covered, openTool: null });

describe('what needs the coach', () => {
  it('is nothing when everybody is here and no puzzle takes long', () => {
    const open = aPuzzle('P1', { state: 'open', sinceMs: 8 * MINUTE });
    const view = aCoachView({ people: [aPerson('ria')], teams: [aTeam('linde', { puzzles: [open] })] });
    expect(needsYou(view, 0)).toEqual([]);
  });

  it('puts a raised hand first, the longest waiting on top, also before teams play', () => {
    const view = aCoachView({
      people: [
        aPerson('kees', { hand: { since: NOW - MINUTE, puzzle: null, claimedBy: null } }),
        aPerson('ria', { hand: { since: NOW - 3 * MINUTE, puzzle: null, claimedBy: null } }),
        aPerson('wim', { here: false, awaySince: NOW - 10 * MINUTE }),
      ],
    });
    const needs = needsYou(view, 0);
    expect(kinds(needs)).toEqual(['hand', 'hand', 'away']);
    expect(needs.map(need => ('person' in need ? need.person.seat : ''))).toEqual(['ria', 'kees', 'wim']);
  });

  it('tells of an open puzzle only after the minutes the level gives it, counting on between two views', () => {
    const open = aPuzzle('P2', { state: 'open', sinceMs: 5 * MINUTE, minutes: 5 });
    const view = aCoachView({ teams: [aTeam('linde', { puzzles: [open] })] });
    expect(needsYou(view, 0)).toEqual([]);
    expect(needsYou(view, 30_000)).toMatchObject([{ kind: 'stuck', puzzle: { id: 'P2' }, forMs: 5.5 * MINUTE }]);
  });

  it('names the puzzle that is latest for its size, once per team, and counts the others', () => {
    const view = aCoachView({
      teams: [
        aTeam('linde', {
          clock: aClock({ gameMs: 20 * MINUTE }),
          puzzles: [
            aPuzzle('long', { state: 'open', sinceMs: 0, minutes: 15 }),
            aPuzzle('short', { state: 'open', sinceMs: 10 * MINUTE, minutes: 2 }),
            aPuzzle('done', { state: 'solved', sinceMs: 0, minutes: 1 }),
          ],
        }),
      ],
    });
    expect(needsYou(view, 0)).toMatchObject([{ kind: 'stuck', puzzle: { id: 'short' }, more: 1 }]);
  });

  it('lets a paused team rest', () => {
    const open = aPuzzle('P2', { state: 'open', sinceMs: 0 });
    const paused = aTeam('linde', { phase: 'paused', clock: aClock({ running: false, pausedBy: 'coach' }), puzzles: [open] });
    expect(needsYou(aCoachView({ teams: [paused] }), 60 * MINUTE)).toEqual([]);
  });

  it('tells that somebody is away after 45 seconds, and offers to share out the tasks after 90', () => {
    const away = (ms: number) => needsYou(aCoachView({ people: [aPerson('rob', { here: false, awaySince: NOW - ms })] }), 0);
    expect(away(44_000)).toEqual([]);
    expect(away(46_000)).toMatchObject([{ kind: 'away', mayCover: false }]);
    expect(away(91_000)).toMatchObject([{ kind: 'away', mayCover: true }]);
  });

  it('drops somebody who is away as soon as teammates have the tasks', () => {
    const rob = aPerson('rob', { here: false, awaySince: NOW - 5 * MINUTE });
    const view = aCoachView({ people: [rob], teams: [aTeam('linde', { seats: [seat('rob', true)] })] });
    expect(needsYou(view, 0)).toEqual([]);
  });

  it('says once that nobody of a team is connected, instead of naming each person', () => {
    const view = aCoachView({
      people: [aPerson('rob', { here: false, awaySince: NOW - 5 * MINUTE })],
      teams: [aTeam('linde', { phase: 'paused', clock: aClock({ running: false, pausedBy: 'nobodyHere' }) })],
    });
    expect(kinds(needsYou(view, 0))).toEqual(['nobody']);
  });

  it('asks the coach to decide after two ties', () => {
    const options = [{ id: 'linde', label: 'Linde' }];
    expect(needsYou(aCoachView({ teams: [aTeam('linde', { ties: true, options })] }), 0)).toMatchObject([
      { kind: 'decide', options },
    ]);
  });

  it('shows who came in after the start and has no team, but not while teams are still being made', () => {
    const people = [aPerson('joke', { team: null })];
    expect(kinds(needsYou(aCoachView({ people }), 0))).toEqual(['late']);
    expect(needsYou(aCoachView({ people, teams: [aTeam('linde', { phase: null, clock: null })] }), 0)).toEqual([]);
  });
});
