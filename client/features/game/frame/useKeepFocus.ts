import { useEffect, type RefObject } from 'react';

/**
 * Never loses the focus. When the focused element is removed or disabled (a solved step removes its button), the focus
 * moves to the title of its tool, or else to the words under the work.
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
    const giveBack = () => {
      const gone = last !== null && (!last.element.isConnected || last.element.matches(':disabled'));
      if (last === null || !gone || document.activeElement !== document.body) return;
      const window = last.window && root.querySelector<HTMLElement>(`[data-window="${CSS.escape(last.window)}"] h2[tabindex]`);
      (window || root.querySelector<HTMLElement>('[data-region="cue"]'))?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(changes => {
      giveBack();
      // A disabled element loses the focus only after the next paint.
      if (changes.some(change => change.type === 'attributes')) requestAnimationFrame(() => requestAnimationFrame(giveBack));
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('pointerdown', forget);
    watch.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('pointerdown', forget);
      watch.disconnect();
    };
  }, [page]);
}
