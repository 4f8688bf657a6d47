import { useEffect, useState, type RefObject } from 'react';

const CONTROLS = ':is(button, input, textarea, select):enabled, a[href], summary, [tabindex="0"]';

const scrolls = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;

/** Whether a box scrolls while nothing in it takes focus: then it must itself be a stop, or a keyboard cannot scroll it. */
export function useScrollStop(box: RefObject<HTMLElement | null>): boolean {
  const [stop, setStop] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setStop(scrolls(element) && element.querySelector(CONTROLS) === null);
    const sizes = new ResizeObserver(look);
    const changes = new MutationObserver(look);
    sizes.observe(element);
    changes.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [box]);
  return stop;
}
