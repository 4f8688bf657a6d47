import { describe, expect, it } from 'vitest';
import { firstOrder, follow, putInOrder, sortBy, waiting, type Order, type Sorted } from './order.ts';
import { DOWN_MS, UP_MS } from './settle.ts';
import { mainNeed, urgencyOf, type Urgency } from '../../../shared/protocol/urgency.ts';

const SECOND = 1_000;
const teams = (...urgencies: Urgency[]): Sorted[] =>
  urgencies.map((urgency, index) => ({ id: `t${index + 1}`, urgency, done: 5 - index }));
/** As the page does it: every second, until this many ms have passed. */
function pass(order: Order, now: readonly Sorted[], from: number, ms: number): Order {
  let at = order;
  for (let passed = 0; passed <= ms; passed += SECOND) at = follow(at, now, from + passed);
  return at;
}

describe('the order of the rows', () => {
  it('is by class, and within a class by number', () => {
    const now = teams('fine', 'quiet', 'waits', 'ready', 'stuck', 'away', 'waits');
    expect(firstOrder(now, 'urgency', 0).shown).toEqual(['t3', 't7', 't6', 't5', 't2', 't1', 't4']);
  });

  it('moves nothing by itself: a raised hand only offers at once to put its team higher', () => {
    const order = firstOrder(teams('fine', 'fine', 'fine'), 'urgency', 0);
    const now = teams('fine', 'fine', 'waits');
    const after = follow(order, now, 1);
    expect(after.shown).toEqual(['t1', 't2', 't3']);
    expect(waiting(after, now)).toEqual({ up: 1, moves: true });
    expect(putInOrder(after, now).shown).toEqual(['t3', 't1', 't2']);
    expect(waiting(putInOrder(after, now), now)).toEqual({ up: 0, moves: false });
  });

  it('counts a worse class after 30 seconds', () => {
    const order = firstOrder(teams('fine', 'fine'), 'urgency', 0);
    const now = teams('fine', 'stuck');
    const before = pass(order, now, 0, UP_MS - SECOND);
    expect(waiting(before, now).moves).toBe(false);
    expect(waiting(follow(before, now, UP_MS), now)).toEqual({ up: 1, moves: true });
  });

  it('counts a better class after a minute, without calling that higher', () => {
    const order = firstOrder(teams('waits', 'stuck'), 'urgency', 0);
    const now = teams('fine', 'stuck');
    const before = pass(order, now, 0, DOWN_MS - SECOND);
    expect(waiting(before, now).moves).toBe(false);
    const after = follow(before, now, DOWN_MS);
    expect(waiting(after, now)).toEqual({ up: 0, moves: true });
    expect(putInOrder(after, now).shown).toEqual(['t2', 't1']);
  });

  it('is not moved by what comes and goes', () => {
    let order = firstOrder(teams('fine', 'fine'), 'urgency', 0);
    for (let round = 0; round < 10; round++) {
      order = pass(order, teams('fine', 'quiet'), round * 40_000, 20_000);
      order = pass(order, teams('fine', 'fine'), round * 40_000 + 20_000, 19_000);
    }
    expect(waiting(order, teams('fine', 'fine')).moves).toBe(false);
  });

  it('takes what a team has been at least, when it goes from one trouble to another', () => {
    let order = firstOrder(teams('fine', 'fine'), 'urgency', 0);
    order = pass(order, teams('fine', 'quiet'), 0, 20_000);
    order = pass(order, teams('fine', 'stuck'), 20_000, 11_000);
    expect(order.settled['t2']?.rank).toBe(3);
    order = pass(order, teams('fine', 'stuck'), 31_000, 19_000);
    expect(order.settled['t2']?.rank).toBe(2);
  });

  it('puts a team that came at the end, and leaves no place for one that went', () => {
    const order = firstOrder(teams('fine', 'fine'), 'urgency', 0);
    const [, second, third] = teams('fine', 'fine', 'waits');
    const after = follow(order, [second!, third!], 1);
    expect(after.shown).toEqual(['t2', 't3']);
  });

  it('can be by number or by who has least done, and stands as long as nobody asks', () => {
    const now = teams('fine', 'waits', 'fine');
    const order = firstOrder(now, 'urgency', 0);
    expect(sortBy(order, now, 'team').shown).toEqual(['t1', 't2', 't3']);
    const byDone = sortBy(order, now, 'done');
    expect(byDone.shown).toEqual(['t3', 't2', 't1']);
    const later = now.map(team => ({ ...team, done: team.id === 't3' ? 9 : team.done }));
    expect(follow(byDone, later, 1).shown).toEqual(['t3', 't2', 't1']);
    expect(waiting(follow(byDone, later, 1), later)).toEqual({ up: 0, moves: true });
  });

  it('is the same object while nothing changes, so that a second costs nothing', () => {
    const order = firstOrder(teams('fine', 'stuck'), 'urgency', 0);
    expect(follow(order, teams('fine', 'stuck'), 5_000)).toBe(order);
  });
});

describe('how much a team asks', () => {
  it('is what its most urgent need asks, else whether it still plays', () => {
    const need = mainNeed([{ kind: 'untouched' }, { kind: 'stuck' }, { kind: 'away' }] as const);
    expect(need?.kind).toBe('away');
    expect(urgencyOf({ phase: 'playing' }, need)).toBe('away');
    expect(urgencyOf({ phase: 'playing' }, null)).toBe('fine');
    expect(urgencyOf({ phase: 'reveal' }, null)).toBe('ready');
    expect(urgencyOf({ phase: 'reveal' }, { kind: 'held' })).toBe('waits');
  });
});
