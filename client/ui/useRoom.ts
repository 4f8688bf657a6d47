import { useEffect, useRef, useState } from 'react';

/** The width a place has, followed as it changes. */
export function useRoom<E extends HTMLElement>() {
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

/** How wide words are in a font, without laying them out. */
export function wordsWidth(words: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return words.length * 10;
  pen.font = font;
  return pen.measureText(words).width;
}
