import { useEffect, useState, type RefObject } from 'react';
import { drawnSize, type Size } from './model/drawnSize.ts';

/** The size at which to draw the room in an element, updated as that resizes; null before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const at = element.current;
    if (!at) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = at;
      if (width === 0 || height === 0) return; // hidden now: keep the last size
      setSize(before => drawnSize({ width, height }, before));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(at);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
