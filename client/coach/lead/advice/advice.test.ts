import { describe, expect, it } from 'vitest';
import { aCountList, aTalkResult } from '../../../../shared/protocol/talkView.fixtures.ts';
import { adviceFor, type Situation } from './advice.ts';

const LINES: Situation['lines'] = [
  { when: 'silent', say: 'Schrijf eerst.' },
  { when: 'negative', say: 'Dat is oneerlijk.' },
];
const felt = (counts: Record<string, number>) => {
  const list = aCountList('feelings', counts);
  const told = list.counts!.map(one => ({ ...one, ifMany: one.id === 'moe' || one.id === 'boos' ? `Over ${one.id}.` : null }));
  return aTalkResult({ phase: 'feelings', lists: [{ ...list, counts: told }] });
};
const now = (change: Partial<Situation> = {}): Situation => ({
  result: aTalkResult(),
  lines: LINES,
  ready: { done: 5, here: 10 },
  passedMs: 60_000,
  minutes: 5,
  last: false,
  ...change,
});

describe('what to do with what came out', () => {
  it('gives the line of the level when a quarter chose a feeling that asks for one', () => {
    expect(adviceFor(now({ result: felt({ blij: 6, moe: 2 }) }))).toEqual([{ id: 'many', about: 'moe', say: 'Over moe.' }]);
    expect(adviceFor(now({ result: felt({ blij: 7, moe: 1 }) }))).toEqual([]);
    expect(adviceFor(now({ result: felt({ blij: 6, trots: 2 }) }))).toEqual([]);
  });
  it('gives the line for a sombre group when such feelings are half of all', () => {
    expect(adviceFor(now({ result: felt({ blij: 4, moe: 2, boos: 2 }) }))).toEqual([{ id: 'heavy', say: 'Dat is oneerlijk.' }]);
  });
  it('says nothing about feelings that are not counted', () => {
    const few = { ...aCountList('feelings', {}), total: 3, counts: null, why: 'few' as const };
    expect(adviceFor(now({ result: aTalkResult({ phase: 'feelings', lists: [few] }) }))).toEqual([]);
  });
  it('knows a silent group by half of the time and hardly anybody ready', () => {
    expect(adviceFor(now({ ready: { done: 1, here: 10 }, passedMs: 150_000 }))).toEqual([
      { id: 'nobodyReady', say: 'Schrijf eerst.' },
    ]);
    expect(adviceFor(now({ ready: { done: 1, here: 10 }, passedMs: 60_000 }))).toEqual([]);
    expect(adviceFor(now({ ready: { done: 3, here: 10 }, passedMs: 150_000 }))).toEqual([]);
  });
  it('says that one can go on once almost everybody is ready, but not after the last step', () => {
    expect(adviceFor(now({ ready: { done: 9, here: 10 } }))).toEqual([{ id: 'allReady', say: null }]);
    expect(adviceFor(now({ ready: { done: 9, here: 10 }, last: true }))).toEqual([]);
  });
  it('mentions the time only long after it is over', () => {
    expect(adviceFor(now({ passedMs: 6 * 60_000 }))).toEqual([]);
    expect(adviceFor(now({ passedMs: 8 * 60_000 }))).toEqual([{ id: 'overTime', say: null }]);
  });
  it('speaks of another choice only where the level has a line for it, and of misunderstandings where there were some', () => {
    const whatIf = aTalkResult({ phase: 'whatIf' });
    expect(adviceFor(now({ result: whatIf }))).toEqual([]);
    const lines: Situation['lines'] = [...LINES, { when: 'otherWinner', say: 'U koos Wilg.' }];
    expect(adviceFor(now({ result: whatIf, lines }))).toEqual([{ id: 'otherWinner', say: 'U koos Wilg.' }]);
    const met = aTalkResult({ phase: 'discovered', lists: [aCountList('ideas', { 'Een gat is slecht.': 2 })] });
    expect(adviceFor(now({ result: met }))).toEqual([{ id: 'ideas', say: null }]);
    expect(adviceFor(now({ result: aTalkResult({ phase: 'discovered' }) }))).toEqual([]);
  });
});
