import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in place when a button is replaced by its result. Call `keep` before the change; once `on` has changed, the
 * first enabled control in `ref` gets the focus.
 */
export function useKeepFocus<T extends HTMLElement>(on: unknown): { ref: RefObject<T | null>; keep(): void } {
  const ref = useRef<T>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    if (!ref.current?.contains(document.activeElement)) ref.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [on]);
  return { ref, keep: () => void (wanted.current = true) };
}
