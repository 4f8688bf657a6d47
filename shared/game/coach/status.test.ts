import { describe, expect, it } from 'vitest';
import type { CoachPersonView, CoachTeamView } from '../../protocol/coachView.ts';
import { needsAt, statusAt } from '../../protocol/needsAt.ts';
import { aClock, aCoachView, aPerson, aPuzzle, aTeam, MINUTE, NOW } from '../../protocol/coachView.fixtures.ts';
import { withNeeds } from './withNeeds.fixture.ts';

const looked = (team: CoachTeamView, people: CoachPersonView[], pace: 'normal' | 'generous' = 'normal') => {
  const base = aCoachView();
  return withNeeds({ ...base, session: { ...base.session, pace }, teams: [team], people });
};
const statusOf = (team: CoachTeamView, people: CoachPersonView[] = [], now = NOW) =>
  statusAt(looked(team, people).teams[0]!, now);
const hand = { since: NOW, puzzle: null, claimedBy: null };

describe('how a team is doing', () => {
  it('is well when nothing is the matter', () => {
    expect(statusOf(aTeam('linde'), [aPerson('ria')])).toEqual({ kind: 'well' });
  });

  it('puts a raised hand before an overdue puzzle, and that before an absence', () => {
    const team = aTeam('linde', { puzzles: [aPuzzle('P2', { state: 'open', sinceMs: 0 })] });
    const rob = aPerson('rob', { here: false, awaySince: NOW - MINUTE });
    expect(statusOf(team, [aPerson('ria', { hand }), rob])).toEqual({ kind: 'hand', seat: 'ria' });
    expect(statusOf(team, [rob])).toMatchObject({ kind: 'stuck', puzzle: 'P2', since: NOW - 10 * MINUTE });
    expect(statusOf(aTeam('linde'), [rob])).toMatchObject({ kind: 'away', seat: 'rob' });
  });

  it('says who stopped the clock', () => {
    const paused = (pausedBy: 'coach' | 'players' | 'nobodyHere') =>
      statusOf(aTeam('linde', { phase: 'paused', clock: aClock({ running: false, pausedBy }) })).kind;
    expect([paused('coach'), paused('players'), paused('nobodyHere')]).toEqual(['paused', 'pausedByTeam', 'nobody']);
  });

  it('changes when its moment comes, and names the puzzle that is most overdue for its size', () => {
    const puzzles = [
      aPuzzle('long', { state: 'open', sinceMs: 0, minutes: 20 }),
      aPuzzle('short', { state: 'open', sinceMs: 9 * MINUTE, minutes: 3 }),
    ];
    const at = (minutes: number) => statusOf(aTeam('linde', { puzzles }), [], NOW + minutes * MINUTE);
    expect(at(1)).toEqual({ kind: 'well' });
    expect(at(2)).toMatchObject({ kind: 'stuck', puzzle: 'short' });
    expect(at(30)).toMatchObject({ kind: 'stuck', puzzle: 'short' });
  });

  it.each(['normal', 'generous'] as const)('is stuck and away exactly when the list of needs says so: pace %s', pace => {
    const team = aTeam('linde', { touchedAt: NOW, puzzles: [aPuzzle('P1', { state: 'open', sinceMs: 4 * MINUTE, minutes: 5 })] });
    const view = looked(team, [aPerson('rob', { here: false, awaySince: NOW + 2 * MINUTE })], pace);
    for (let minute = -2; minute <= 4; minute += 0.25) {
      const now = NOW + minute * MINUTE;
      const [first] = needsAt(view, now);
      expect(statusAt(view.teams[0]!, now).kind).toBe(first?.kind ?? 'well');
      expect(first?.kind === 'stuck').toBe(6 + minute >= 5);
    }
  });
});
