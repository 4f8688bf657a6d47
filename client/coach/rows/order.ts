import { settle, type Settled } from './settle.ts';
import type { Urgency } from '../../../shared/protocol/urgency.ts';

/** By what the coach sorts the rows: who needs them most, the teams' numbers, or who has least done. */
export type Sort = 'urgency' | 'team' | 'done';

export interface Sorted {
  id: string;
  urgency: Urgency;
  done: number;
}

/** The rows as they stand. */
export interface Order {
  sort: Sort;
  settled: Readonly<Record<string, Settled>>;
  shown: readonly string[]; // ids, from top to bottom
  placed: Readonly<Record<string, number>>; // the rank by which a team was put where it stands
}

/** What a coach sees of it: the rows, and how many would stand higher or lower after `putInOrder`. */
export interface Waiting {
  up: number;
  moves: boolean; // anything would move
}

/** The rows of a page that has just opened: all in order. */
export function firstOrder(teams: readonly Sorted[], sort: Sort, at: number): Order {
  return putInOrder({ sort, settled: settledAt({}, teams, at), shown: [], placed: {} }, teams);
}

/**
 * The rows at this moment (ms). What changed shows in its place: rows move only by `putInOrder`. Teams that came stand at
 * the end. Returns the same object while nothing changes.
 */
export function follow(order: Order, teams: readonly Sorted[], at: number): Order {
  const settled = settledAt(order.settled, teams, at);
  const ids = teams.map(team => team.id);
  const kept = order.shown.filter(id => ids.includes(id));
  const came = ids.filter(id => !kept.includes(id));
  if (came.length === 0 && kept.length === order.shown.length) return settled === order.settled ? order : { ...order, settled };
  const placed = { ...order.placed, ...Object.fromEntries(came.map(id => [id, settled[id]?.rank ?? 0])) };
  return { ...order, settled, placed, shown: [...kept, ...came] };
}

/** Sorts the rows now. */
export function putInOrder(order: Order, teams: readonly Sorted[]): Order {
  const placed = Object.fromEntries(teams.map(({ id }) => [id, order.settled[id]?.rank ?? 0]));
  return { ...order, placed, shown: wanted(order, teams) };
}

/** Sorts by something else, at once: the coach asked for it. */
export const sortBy = (order: Order, teams: readonly Sorted[], sort: Sort): Order => putInOrder({ ...order, sort }, teams);

export function waiting(order: Order, teams: readonly Sorted[]): Waiting {
  const moves = wanted(order, teams).some((id, index) => id !== order.shown[index]);
  if (!moves || order.sort !== 'urgency') return { up: 0, moves };
  const rank = (id: string): number => order.settled[id]?.rank ?? 0;
  return { moves, up: order.shown.filter(id => rank(id) < (order.placed[id] ?? 0)).length };
}

/** Equals stand in the order of their numbers, so that they never swap. */
function wanted({ sort, settled }: Pick<Order, 'sort' | 'settled'>, teams: readonly Sorted[]): string[] {
  const key = { urgency: ({ id }: Sorted) => settled[id]?.rank ?? 0, team: () => 0, done: ({ done }: Sorted) => done }[sort];
  return teams.toSorted((a, b) => key(a) - key(b)).map(team => team.id);
}

function settledAt(before: Order['settled'], teams: readonly Sorted[], at: number): Order['settled'] {
  const now = teams.map(({ id, urgency }) => [id, settle(before[id], urgency, at)] as const);
  const isSame = now.length === Object.keys(before).length && now.every(([id, one]) => before[id] === one);
  return isSame ? before : Object.fromEntries(now);
}
