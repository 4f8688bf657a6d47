import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a list from which items disappear. When the focused button is removed with its item, the focus moves
 * to the heading of the list, or to the title of the page when the whole list is gone. `key` must change whenever an item
 * may have disappeared.
 */
export function useFocusFallback(
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
