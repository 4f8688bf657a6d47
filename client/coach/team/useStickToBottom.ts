import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const NEAR = 40; // px

/** Keeps a growing list scrolled to its end, unless the reader has scrolled up. */
export function useStickToBottom<E extends HTMLElement>(length: number): RefObject<E | null> {
  const list = useRef<E>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    if (atEnd.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [length]);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const look = () => void (atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR);
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [length]);
  return list;
}
