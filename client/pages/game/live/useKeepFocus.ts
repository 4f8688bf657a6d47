import { useEffect, type RefObject } from 'react';

/**
 * When what had focus disappears (a solved step takes its button away), focus goes to the window it stood in, or to
 * the strip that says what to do now. It is never lost.
 */
export function useKeepFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return;
    let last: { element: Element; window: string | undefined } | null = null;
    const remember = (event: FocusEvent) => {
      const element = event.target as HTMLElement;
      last = { element, window: element.closest<HTMLElement>('[data-window]')?.dataset.window };
    };
    const forget = (event: PointerEvent) => {
      if (!(event.target as HTMLElement).closest('button, a, input, textarea, [tabindex]')) last = null;
    };
    const watch = new MutationObserver(() => {
      if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
      const window = last.window && root.querySelector<HTMLElement>(`[data-window="${CSS.escape(last.window)}"]`);
      (window || root.querySelector<HTMLElement>('[data-region="now"]'))?.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('pointerdown', forget);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('pointerdown', forget);
      watch.disconnect();
    };
  }, [page]);
}
