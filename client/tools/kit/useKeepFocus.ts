import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps focus where the hand is when a button is replaced by what came of it.
 * Call `keep` before the change; once `on` changed, the first control in `ref` that can be used gets the focus.
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
