import { useEffect, useRef, type RefObject } from 'react';

/**
 * What is done leaves a list, and takes the button under the focus along: then the focus goes to the list's title
 * instead of the top of the page, or to the title of the page when the list is gone as a whole.
 * `key` changes whenever something may have left.
 */
export function useFocusStays(
  list: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null> | null,
  key: string,
): void {
  const within = useRef(false);
  useEffect(() => {
    const look = (event: FocusEvent) => {
      within.current = event.target instanceof Node && list.current?.contains(event.target) === true;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [list]);
  useEffect(() => {
    if (!within.current || document.activeElement !== document.body) return;
    (title?.current ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  }, [key, title]);
}
