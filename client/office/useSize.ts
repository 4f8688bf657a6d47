import { useEffect, useState, type RefObject } from 'react';

export interface Size {
  width: number; // CSS px
  height: number;
}

/** The size of an element, followed as it changes; null before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const at = element.current;
    if (!at) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = at;
      if (width === 0 || height === 0) return; // not on the page now: keep what is there
      setSize(before => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(at);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
