import { describe, expect, it } from 'vitest';
import { aDebrief, aPerson, aTeam } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { inOrder, keptOrder, readyOf, readyRows } from './readyRows.ts';

const NAMES = ['Ria', 'Kees', 'Anna', 'Omar', 'Els'];
const seats = (away: number[] = []) =>
  NAMES.map((_, at) => ({ seat: `s${at}`, role: null, away: away.includes(at), covered: false, openTool: null }));
const people = NAMES.map((name, at) => aPerson(`s${at}`, { name }));
const talks = (id: string, ready: number[], change: Partial<CoachTeamView> = {}) =>
  aTeam(id, {
    phase: 'debrief',
    seats: seats(),
    debrief: { ...aDebrief(1)!, ready: ready.map(at => `s${at}`) },
    ...change,
  });
const rowOf = (team: CoachTeamView) => readyRows([team], people, 1)[0]!;

describe('who is ready at a step', () => {
  it('are named when one or two are waited for, and counted when there are more', () => {
    expect(rowOf(talks('a', [0, 1]))).toMatchObject({ is: 'waits', done: 2, here: 5, wait: 3, missing: [] });
    expect(rowOf(talks('a', [0, 1, 2]))).toMatchObject({ is: 'waits', wait: 2, missing: ['Omar', 'Els'] });
    expect(rowOf(talks('a', [0, 1, 2, 3, 4]))).toMatchObject({ is: 'ready', missing: [] });
  });
  it('never waits for who is away', () => {
    expect(rowOf(talks('a', [0, 1, 2, 3], { seats: seats([4]) }))).toMatchObject({ is: 'ready', here: 4, away: 1 });
    expect(rowOf(talks('a', [], { seats: seats([0, 1, 2, 3, 4]) }))).toMatchObject({ is: 'nobody' });
  });
  it('says of a team elsewhere where it is', () => {
    expect(rowOf(aTeam('a')).is).toBe('playing');
    expect(rowOf(aTeam('a', { phase: 'deciding' })).is).toBe('playing');
    expect(rowOf(aTeam('a', { phase: 'reveal', revealHeld: true })).is).toBe('held');
    expect(rowOf(aTeam('a', { phase: 'reveal', seats: seats(), revealDone: ['s1'] }))).toMatchObject({ is: 'reading', done: 1 });
    expect(rowOf(talks('a', [], { debrief: aDebrief(0) })).is).toBe('elsewhere');
    expect(readyRows([aTeam('a', { phase: null })], people, 1)).toEqual([]);
  });
  it('counts the people of the teams at the step', () => {
    const rows = readyRows([talks('a', [0, 1]), talks('b', [0, 1, 2, 3, 4]), aTeam('c', { seats: seats() })], people, 1);
    expect(readyOf(rows)).toEqual({ done: 7, here: 10 });
  });
});

describe('the order of the teams', () => {
  it('has who is waited for on top, else the number of the team', () => {
    const all = [0, 1, 2, 3, 4];
    const teams = [talks('a', all), talks('b', [0]), aTeam('c'), talks('d', [0, 1, 2, 3]), aTeam('e', { phase: 'closed' })];
    expect(inOrder(readyRows(teams, people, 1))).toEqual(['c', 'b', 'd', 'a', 'e']);
  });
  it('stays while somebody looks, and takes in who is new', () => {
    expect(keptOrder(['b', 'a', 'gone'], ['a', 'b', 'new'])).toEqual(['b', 'a', 'new']);
  });
});
