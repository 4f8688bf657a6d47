import { useEffect, useState, type RefObject } from 'react';
import { stableList, type StableList } from './stableList.ts';
import type { Need } from './needsNow.ts';

const IDLE_AFTER_MS = 2_000; // a pointer often leaves for a moment
const EMPTY: StableList<Need> = { shown: [], waiting: 0 };

/** The list of needs that does not jump, and a function to sort it now, for after the coach's own action. */
export function useStableList(list: RefObject<HTMLElement | null>, needs: readonly Need[]): [StableList<Need>, () => void] {
  const busy = useBusy(list);
  const [held, setHeld] = useState<StableList<Need> | null>(null); // the list when the coach began to read
  const sorted = () => stableList(EMPTY, needs, false);
  if (busy && held === null) setHeld(sorted());
  if (!busy && held !== null) setHeld(null);
  return [stableList(held ?? EMPTY, needs, held !== null), () => setHeld(null)];
}

/** Whether the pointer or the keyboard focus is in the list, or was less than two seconds ago. */
function useBusy(list: RefObject<HTMLElement | null>): boolean {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let [over, within] = [false, false];
    const look = () => {
      clearTimeout(rest);
      if (over || within) setBusy(true);
      else rest = setTimeout(() => setBusy(false), IDLE_AFTER_MS);
    };
    const on: Record<string, (event: Event) => void> = {
      pointerenter: event => {
        over = (event as PointerEvent).pointerType === 'mouse';
        look();
      },
      pointerleave: () => {
        over = false;
        look();
      },
      focusin: ({ target }) => {
        // A mouse click leaves the focus behind; only with a keyboard does the focus show where the coach reads.
        within = target instanceof Element && target.matches(':focus-visible:not(h2)');
        look();
      },
      focusout: () => {
        within = false;
        look();
      },
    };
    for (const [event, act] of Object.entries(on)) element.addEventListener(event, act);
    return () => {
      clearTimeout(rest);
      for (const [event, act] of Object.entries(on)) element.removeEventListener(event, act);
    };
  }, [list]);
  return busy;
}
