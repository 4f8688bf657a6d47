import { useState, type RefObject } from 'react';
import { useBusy } from '../frame/index.ts';
import { firstOrder, follow, putInOrder, sortBy, waiting, type Sort, type Sorted, type Waiting } from './order.ts';

const REST_MS = 10_000;

export interface Rows extends Waiting {
  shown: readonly string[];
  sort: Sort;
  putInOrder: () => void;
  sortBy: (sort: Sort) => void;
}

/**
 * The order of the rows, at this moment of the server's clock. It changes when the coach asks, or when nobody has been in
 * the table for ten seconds and nothing is open over it.
 */
export function useOrder(table: RefObject<HTMLElement | null>, teams: readonly Sorted[], now: number): Rows {
  const busy = useBusy(table, REST_MS);
  const [order, setOrder] = useState(() => firstOrder(teams, 'urgency', now));
  const followed = follow(order, teams, now);
  const offer = waiting(followed, teams);
  const current = offer.moves && !busy && !isAnythingOpen() ? putInOrder(followed, teams) : followed;
  if (current !== order) setOrder(current);
  return {
    ...waiting(current, teams),
    shown: current.shown,
    sort: current.sort,
    putInOrder: () => setOrder(putInOrder(current, teams)),
    sortBy: sort => setOrder(sortBy(current, teams, sort)),
  };
}

const isAnythingOpen = (): boolean => document.querySelector('dialog[open], [role="menu"]') !== null;
