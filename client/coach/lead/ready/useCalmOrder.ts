import { useEffect, useState, type RefObject } from 'react';
import { keptOrder } from './readyRows.ts';

const CALM_AFTER_MS = 10_000;

/**
 * The order of a list in which rows move only once pointer, touch and focus have been out of it for ten seconds. `now` is
 * the order as it should be.
 */
export function useCalmOrder(list: RefObject<HTMLElement | null>, now: readonly string[]): readonly string[] {
  const busy = useBusy(list);
  const [held, setHeld] = useState<readonly string[] | null>(null); // the order when the coach came to it
  if (busy && held === null) setHeld(now);
  if (!busy && held !== null) setHeld(null);
  return held === null ? now : keptOrder(held, now);
}

function useBusy(list: RefObject<HTMLElement | null>): boolean {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const come = () => {
      clearTimeout(rest);
      setBusy(true);
    };
    const go = () => {
      clearTimeout(rest);
      rest = setTimeout(() => setBusy(false), CALM_AFTER_MS);
    };
    const on = { pointerenter: come, pointermove: come, focusin: come, pointerleave: go, focusout: go };
    for (const [event, act] of Object.entries(on)) element.addEventListener(event, act);
    return () => {
      clearTimeout(rest);
      for (const [event, act] of Object.entries(on)) element.removeEventListener(event, act);
    };
  }, [list]);
  return busy;
}
