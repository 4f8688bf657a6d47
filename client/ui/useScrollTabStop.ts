import { useEffect, useState, type RefObject } from 'react';

const CONTROLS = ':is(button, input, textarea, select):enabled, a[href], summary, [tabindex="0"]';

const scrolls = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;

/** Whether a box scrolls while nothing in it is focusable: then it must be a tab stop itself, or a keyboard cannot scroll it. */
export function useScrollTabStop(box: RefObject<HTMLElement | null>): boolean {
  const [stop, setStop] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setStop(scrolls(element) && element.querySelector(CONTROLS) === null);
    const sizes = new ResizeObserver(look);
    // What is in it may grow while the box cannot: with other letters, or a font that came later.
    const watch = () => {
      for (const one of [element, ...element.children]) sizes.observe(one);
    };
    const changes = new MutationObserver(() => {
      watch();
      look();
    });
    watch();
    changes.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [box]);
  return stop;
}
