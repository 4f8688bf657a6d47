import { useState, type RefObject } from 'react';
import { useBusy } from '../frame/index.ts';
import { stableList, type StableList } from './stableList.ts';
import type { Need } from './needsNow.ts';

const IDLE_AFTER_MS = 2_000; // a pointer often leaves for a moment
const EMPTY: StableList<Need> = { shown: [], waiting: 0 };

/** The list of needs that does not jump, and a function to sort it now, for after the coach's own action. */
export function useStableList(place: RefObject<HTMLElement | null>, needs: readonly Need[]): [StableList<Need>, () => void] {
  const busy = useBusy(place, IDLE_AFTER_MS);
  const [held, setHeld] = useState<StableList<Need> | null>(null); // the list when the coach began to read
  const list = stableList(held ?? EMPTY, needs, held !== null);
  if (busy && (held === null || list.shown.length > held.shown.length)) setHeld(list); // what came in keeps its place too
  if (!busy && held !== null) setHeld(null);
  return [list, () => setHeld(null)];
}
