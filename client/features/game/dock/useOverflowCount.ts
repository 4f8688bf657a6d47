import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many items of a row must go to an overflow menu so that the rest fits without scrolling. `what` identifies the
 * current content; it is measured again when that or the width changes.
 */
export function useOverflowCount(row: RefObject<HTMLElement | null>, most: number, what: string): number {
  const [room, setRoom] = useState('');
  const key = `${what} ${room}`;
  const [found, setFound] = useState({ key, gone: 0 });
  const gone = found.key === key ? found.gone : 0;

  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => setRoom(`${element.clientWidth} ${getComputedStyle(element).fontSize} ${document.fonts.status}`);
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    void document.fonts.ready.then(look);
    return () => sizes.disconnect();
  }, [row]);

  useLayoutEffect(() => {
    const element = row.current;
    // oxlint-disable-next-line react/set-state-in-effect -- measured before the paint, so that nothing jumps
    if (element && gone < most && element.scrollWidth > element.clientWidth + 1) setFound({ key, gone: gone + 1 });
  }, [row, gone, most, key]);
  return gone;
}
