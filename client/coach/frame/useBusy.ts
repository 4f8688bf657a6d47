import { useEffect, useState, type RefObject } from 'react';

/** Whether the pointer, a finger or the keyboard's focus is in this element, or was less than `restMs` ago. */
export function useBusy(place: RefObject<HTMLElement | null>, restMs: number): boolean {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let [over, within] = [false, false];
    const look = () => {
      clearTimeout(rest);
      if (over || within) setBusy(true);
      else rest = setTimeout(() => setBusy(false), restMs);
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
      pointerdown: () => {
        setBusy(true); // a finger leaves no pointer behind
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
  }, [place, restMs]);
  return busy;
}
