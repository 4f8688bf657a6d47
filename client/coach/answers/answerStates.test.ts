import { describe, expect, it } from 'vitest';
import { aPuzzle, aTeam, MINUTE } from '../../../shared/protocol/coachView.fixtures.ts';
import type { CoachPuzzleView } from '../../../shared/protocol/coachView.ts';
import { answerStates, longestWaiting, progressInWords, sizeOfTeam, stateOf } from './answerStates.ts';

const sheet = { puzzles: ['a', 'b', 'c', 'd'].map(id => ({ id, title: id })) } as unknown as Parameters<typeof answerStates>[0];
const say = (key: string, values?: object) => `${key} ${Object.values(values ?? {}).join()}`.trim();
const seats = (count: number) => ({ seats: Array.from({ length: count }, () => ({})) }) as Parameters<typeof sizeOfTeam>[0];
const linde = aTeam('linde', {
  puzzles: [
    aPuzzle('a', { state: 'solved', outcome: 'solved' }),
    aPuzzle('b', { state: 'open', sinceMs: 2 * MINUTE, progressMs: 9 * MINUTE }),
    aPuzzle('c', { state: 'skipped' }),
  ],
});
const roos = aTeam('roos', {
  puzzles: [
    aPuzzle('a', { state: 'solved' }),
    aPuzzle('b', { state: 'solved' }),
    aPuzzle('c', { state: 'open', sinceMs: 3 * MINUTE, progressMs: 3 * MINUTE }),
  ],
});

describe('the answer sheet beside teams that play', () => {
  it('says for each task which teams have solved it, work on it, or skip it', () => {
    const states = answerStates(sheet, [linde, roos]);
    expect(states.map(stateOf)).toEqual(['solved', 'open', 'open', 'skipped']);
    expect(states[1]).toMatchObject({ teams: 2, solved: ['roos'], open: ['linde'] });
    expect(states[2]).toMatchObject({ teams: 1, open: ['roos'], skipped: ['linde'] });
    expect(answerStates(sheet, [linde]).map(stateOf)).toEqual(['solved', 'open', 'skipped', 'skipped']);
  });

  it('marks a task that waits for others as "later", even if some team has solved it', () => {
    const tulp = aTeam('tulp', { puzzles: [aPuzzle('a')] });
    expect(stateOf(answerStates(sheet, [tulp])[0]!)).toBe('locked');
    expect(stateOf(answerStates(sheet, [tulp, roos])[0]!)).toBe('locked');
  });

  it('says in words of their own what the coach solved, what was skipped and what was not finished', () => {
    const puzzles = (...outcomes: CoachPuzzleView['outcome'][]) =>
      outcomes.map((outcome, n) =>
        aPuzzle('abcd'[n]!, { outcome, state: outcome === 'unfinished' ? 'open' : outcome === 'skipped' ? 'skipped' : 'solved' }),
      );
    const wilg = aTeam('wilg', { puzzles: puzzles('solved', 'byCoach', 'skipped', 'unfinished') });
    const eik = aTeam('eik', { puzzles: puzzles('byCoach', 'byCoach', 'solved', 'solved') });
    expect(answerStates(sheet, [wilg]).map(stateOf)).toEqual(['solved', 'byCoach', 'skipped', 'unfinished']);
    const both = answerStates(sheet, [wilg, eik]);
    expect(both.map(stateOf)).toEqual(['solved', 'byCoach', 'solved', 'unfinished']);
    expect(both.map(state => progressInWords(state, false, say, names => names.join()))).toEqual([
      'coach.answers.doneBy wilg coach.answers.byCoachAt eik',
      'coach.answers.byCoachAt wilg,eik',
      'coach.answers.doneBy eik coach.answers.skippedAt wilg',
      'coach.answers.doneBy eik coach.answers.unfinishedAt wilg',
    ]);
  });

  it('opens at the task without progress for longest, and at none when no task is open', () => {
    expect(longestWaiting([linde, roos])).toBe('c');
    expect(longestWaiting([linde])).toBe('b');
    expect(longestWaiting([aTeam('tulp')])).toBeNull();
  });

  it('shows the desks for a team of this size', () => {
    expect([6, 5, 4, 3, 2].map(count => sizeOfTeam(seats(count)))).toEqual([5, 5, 4, 3, 3]);
  });
});
