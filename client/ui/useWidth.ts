import { useEffect, useRef, useState } from 'react';

/** The width of an element in px, updated as it changes. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

let pen: CanvasRenderingContext2D | null | undefined;

/** The width of a text in a font in px, measured without layout. */
export function textWidth(words: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return words.length * 10;
  pen.font = font;
  return pen.measureText(words).width;
}
