import { useLayoutEffect, useState, type CSSProperties } from 'react';

export interface Fold {
  holdPlace: (element: HTMLElement | null) => void; // as the ref of the place
  holdText: (element: HTMLElement | null) => void; // as the ref of the text in it
  is: 'fits' | 'folded' | 'whole';
  style: CSSProperties | undefined; // of the place: whole rows only
  scrolls: boolean; // even with all the room there is
  toggle: () => void;
}

/**
 * Whether the text in a place is longer than that place: then it shows whole rows, until somebody asks for all of it. A new
 * text (`of`) comes in folded.
 */
export function useFold(of: string): Fold {
  const [place, holdPlace] = useState<HTMLElement | null>(null);
  const [text, holdText] = useState<HTMLElement | null>(null);
  const [stays, setStays] = useState<number | null>(null); // px under the last whole row; null: it fits
  const [wholeOf, setWholeOf] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (!place || !text) return;
    const look = () =>
      setStays(restUnderRows(place.clientHeight, text.offsetHeight, Number.parseFloat(getComputedStyle(text).lineHeight)));
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(place);
    sizes.observe(text);
    return () => sizes.disconnect();
  }, [place, text]);
  const whole = wholeOf === of;
  const folded = stays !== null && !whole;
  return {
    holdPlace,
    holdText,
    is: whole ? 'whole' : folded ? 'folded' : 'fits',
    style: folded ? { clipPath: `inset(0 0 ${stays}px 0)` } : undefined,
    scrolls: whole && stays !== null,
    toggle: () => setWholeOf(whole ? null : of),
  };
}

/** What a place has left under its last whole row of a text; null: the text fits. All in px. */
export function restUnderRows(place: number, text: number, row: number): number | null {
  if (text <= place + 1 || !(row > 0)) return null;
  return place - Math.max(1, Math.floor((place + 1) / row)) * row;
}
