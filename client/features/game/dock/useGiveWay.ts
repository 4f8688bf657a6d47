import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many of the things in a row have to give way so that the rest stands in it without scrolling. `what` says what
 * stands there now: when that changes, or the room for it, it is found out again.
 */
export function useGiveWay(row: RefObject<HTMLElement | null>, most: number, what: string): number {
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
    // oxlint-disable-next-line react/set-state-in-effect -- found out before it is painted: nothing is seen to jump
    if (element && gone < most && element.scrollWidth > element.clientWidth + 1) setFound({ key, gone: gone + 1 });
  }, [row, gone, most, key]);
  return gone;
}
