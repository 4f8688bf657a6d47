import { describe, expect, it } from 'vitest';
import { aClock, aPerson, aPuzzle, aTeam, MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { puzzleToHelp, statusWords, toneOf } from './teamStatus.ts';
import { serverNow } from '../frame/time.ts';

const say = (key: string, values?: object) => `${key} ${Object.values(values ?? {}).join()}`.trim();
const stuck = { kind: 'stuck', puzzle: 'P2', since: NOW, from: NOW + 5 * MINUTE } as const;

describe('the line under a team', () => {
  it('is the last event while all goes well', () => {
    const team = aTeam('linde', { last: { what: 'solved', text: 'Net opgelost: Mail', at: NOW }, status: [{ kind: 'well' }] });
    expect(statusWords(team, [], NOW, say)).toBe('Net opgelost: Mail');
    expect(statusWords({ ...team, last: null }, [], NOW, say)).toBe('coach.status.calm');
    expect(toneOf({ kind: 'well' })).toBe('good');
  });

  it('names the puzzle and for how long, or the person', () => {
    const puzzles = [aPuzzle('P1', { state: 'open' }), aPuzzle('P2', { short: 'Mail', state: 'open' })];
    const team = aTeam('linde', { puzzles, status: [stuck, { kind: 'well' }] });
    expect(statusWords(team, [], NOW + 6.5 * MINUTE, say)).toBe('coach.status.stuck Mail,6');
    expect([puzzleToHelp(team, NOW)?.id, puzzleToHelp(team, NOW + 6 * MINUTE)?.id]).toEqual(['P1', 'P2']);
    const hand = aTeam('linde', { status: [{ kind: 'hand', seat: 'ria' }] });
    expect(statusWords(hand, [aPerson('ria', { name: 'Ria' })], NOW, say)).toBe('coach.status.hand Ria');
  });

  it('counts at the rate of the server’s clock', () => {
    expect(serverNow({ now: NOW, teams: [] }, 1_000)).toBe(NOW + 1_000);
    expect(serverNow({ now: NOW, teams: [aTeam('linde', { clock: aClock({ rate: 20 }) })] }, 1_000)).toBe(NOW + 20_000);
  });
});
