import { useEffect, type RefObject } from 'react';

/**
 * F6 leads into the row at the foot and back again: what it offers is there for a while only, at the end of a long page.
 * Whoever was in it when its line went is back where they were.
 */
export function useFootKey(row: RefObject<HTMLElement | null>, here: boolean): void {
  useEffect(() => {
    const element = row.current;
    if (!here || !element) return;
    let from: HTMLElement | null = null;
    let within = false;
    const back = () => {
      const to = from?.isConnected ? from : document.querySelector<HTMLElement>('main h1');
      to?.focus({ preventScroll: to !== from });
    };
    const onKey = (event: KeyboardEvent) => {
      const first = element.querySelector<HTMLElement>('button:not(:disabled)');
      if (event.key !== 'F6' || event.defaultPrevented || !first || element.matches(':popover-open')) return;
      event.preventDefault();
      if (element.contains(document.activeElement)) back();
      else first.focus();
    };
    const onFocus = ({ target }: FocusEvent) => {
      within = target instanceof Node && element.contains(target);
      if (!within && target instanceof HTMLElement) from = target;
    };
    const lines = new MutationObserver(() => {
      if (within && document.activeElement === document.body) back();
    });
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onFocus);
    lines.observe(element, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
      lines.disconnect();
    };
  }, [row, here]);
}
