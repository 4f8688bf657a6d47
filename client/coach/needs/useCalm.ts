import { useEffect, useState, type RefObject } from 'react';
import { calmList, type CalmList } from './calmList.ts';
import type { Need } from './needsNow.ts';

const RESTS_MS = 2_000; // the pointer often leaves for a moment
const EMPTY: CalmList<Need> = { shown: [], waiting: 0 };

/** The list of needs as it may be shown now, and a way to take it as it is: the coach's own act may move it. */
export function useCalm(list: RefObject<HTMLElement | null>, needs: readonly Need[]): [CalmList<Need>, () => void] {
  const busy = useBusy(list);
  const [held, setHeld] = useState<CalmList<Need> | null>(null); // as it was when somebody began to read
  const sorted = () => calmList(EMPTY, needs, false);
  if (busy && held === null) setHeld(sorted());
  if (!busy && held !== null) setHeld(null);
  return [calmList(held ?? EMPTY, needs, held !== null), () => setHeld(null)];
}

/** Whether the pointer or the focus is in it, or was a moment ago. */
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
      else rest = setTimeout(() => setBusy(false), RESTS_MS);
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
        // A press leaves the focus where it was pressed: only who goes by keyboard reads where the focus is.
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
