import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { ballotRules } from './rules.ts';

const option = (id: string) => ({ id, label: text(id), facts: text(`over ${id}`, `about ${id}`) });
const content = { options: ['berk', 'beuk', 'linde', 'wilg'].map(option), ranks: [['linde'], ['wilg'], ['berk', 'beuk']] };
const tool = playing(ballotRules, content);
const vote = (seat: string, first: string, second: string): [string, { type: 'vote'; first: string; second: string }] => [
  seat,
  { type: 'vote', first, second },
];
const tie = tool.all([vote('s1', 'berk', 'linde'), vote('s2', 'wilg', 'linde'), vote('s3', 'linde', 'wilg')]);

describe('ballot', () => {
  test('until the choice is made, shows who voted but not what', () => {
    const one = tool.all([vote('s2', 'linde', 'wilg')]);
    expect(tool.see(one, 'ballot')).toMatchObject({ voted: ['Ben'], waiting: 2, votes: null, mine: null, winner: null });
    expect(tool.see(one, 'ballot', { seat: 's2' }).mine).toEqual({ first: 'linde', second: 'wilg' });
  });

  test('most first choices win; the other option that is named most is second', () => {
    const done = tool.all([vote('s1', 'linde', 'wilg'), vote('s2', 'linde', 'berk'), vote('s3', 'berk', 'wilg')]);
    expect(tool.facts(done)).toMatchObject({
      'ballot.winner': 'linde',
      'ballot.second': 'berk',
      'ballot.by': 'votes',
      'ballot.waiting': 0,
    });
    expect(tool.see(done, 'ballot', { over: true })).toMatchObject({
      winner: 'linde',
      second: 'berk',
      votes: [{ name: 'Anna', first: 'linde', second: 'wilg' }, {}, {}],
    });
  });

  test('waits only for people who are here, and ignores the votes of those who left', () => {
    const two = tool.all([vote('s1', 'linde', 'wilg'), vote('s2', 'wilg', 'linde')]);
    expect(tool.facts(two)['ballot.waiting']).toBe(1);
    expect(tool.facts(two, ['s1', 's2'])['ballot.tie']).toBe(true);
    expect(tool.facts(two, ['s1'])['ballot.winner']).toBe('linde');
  });

  test('waits for the people here who have not voted, and in a tie for nobody in particular', () => {
    const one = tool.all([vote('s2', 'linde', 'wilg')]);
    expect(tool.pending(one, 'ballot')).toEqual(['s1', 's3']);
    expect(tool.pending(one, 'ballot', ['s1', 's2'])).toEqual(['s1']);
    expect(tool.pending(tie, 'ballot')).toEqual([]);
    expect(tool.pending(tool.does(one, { type: 'decide', option: 'berk' }, 'coach'), 'ballot')).toEqual([]);
    expect(tool.pending(one, 'decide')).toBeNull();
  });

  test('after a tie everybody votes again, and the votes of the previous round are shown', () => {
    expect(tool.facts(tie)).toMatchObject({ 'ballot.tie': true, 'ballot.winner': '' });
    const again = tool.does(tie, { type: 'again' }, 'game');
    expect(tool.facts(again)).toMatchObject({ 'ballot.tie': false, 'ballot.round': 2, 'ballot.waiting': 3 });
    expect(tool.see(again, 'ballot').votes).toHaveLength(3);
  });

  test('the most rubric points decide a second tie, once these are known', () => {
    const round2 = [vote('s1', 'berk', 'linde'), vote('s2', 'wilg', 'linde'), vote('s3', 'linde', 'wilg')];
    const unknown = tool.all(round2, tool.does(tie, { type: 'again' }, 'game'));
    expect(tool.facts(unknown)['ballot.tie']).toBe(true);
    expect(tool.facts(tool.does(unknown, { type: 'points' }, 'game'))).toMatchObject({
      'ballot.winner': 'linde',
      'ballot.by': 'points',
    });
  });

  test('equal points are still a tie; then the coach may decide', () => {
    const two = playing(ballotRules, content, ['s1', 's2']);
    const votes = [vote('s1', 'berk', 'linde'), vote('s2', 'beuk', 'linde')];
    const second = two.all([...votes, ['game', { type: 'points' }], ['game', { type: 'again' }], ...votes]);
    expect(two.facts(second)['ballot.tie']).toBe(true);
    expect(two.facts(two.does(second, { type: 'decide', option: 'beuk' }, 'coach'))).toMatchObject({
      'ballot.winner': 'beuk',
      'ballot.second': 'linde',
      'ballot.by': 'coach',
    });
  });

  test('once closed, nobody who leaves changes the choice', () => {
    const done = tool.all([
      vote('s1', 'linde', 'wilg'),
      vote('s2', 'linde', 'wilg'),
      vote('s3', 'wilg', 'linde'),
      ['game', { type: 'close' }],
    ]);
    expect(tool.facts(done, ['s3'])['ballot.winner']).toBe('linde');
    expect(tool.facts(done, [])).toMatchObject({ 'ballot.winner': 'linde', 'ballot.second': 'wilg' });
  });

  test('a second choice equal to the first, unknown options and an empty vote are refused', () => {
    expect(tool.refusal(tool.start, { type: 'vote', first: 'linde', second: 'linde' })).toBe('notReady');
    expect(tool.refusal(tool.start, { type: 'vote', first: 'linde', second: 'es' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'decide', option: 'es' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'close' })).toBe('notReady');
  });

  test('only the game starts another round, adds points and closes; the coach decides in a part of its own', () => {
    const part = (type: 'again' | 'points' | 'close') => ballotRules.partOf(tool.content, { type });
    expect([part('again'), part('points'), part('close')]).toEqual(['game', 'game', 'game']);
    expect(ballotRules.partOf(tool.content, { type: 'decide', option: 'linde' })).toBe('decide');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tie))).toEqual(shape(tool.facts(tool.start)));
  });
});
