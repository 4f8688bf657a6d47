import type * as PlotModule from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { useClient } from '../../store/store.ts';
import css from './Chart.module.css';

type PlotLibrary = typeof PlotModule;
interface ChartSize {
  width: number;
  style: { fontSize: string; fontFamily: string; background: string; overflow: string };
}
export interface ChartProps {
  /** Draws the chart with the library. The chart is decoration: text and a table beside it give the same numbers. */
  draw: (Plot: PlotLibrary, size: ChartSize) => SVGSVGElement | HTMLElement;
}

let library: Promise<PlotLibrary> | null = null;
/** The library of pictures, once: it is large, and most pages have none. */
export const fetchPlot = (): Promise<PlotLibrary> => (library ??= import('@observablehq/plot'));
const LEAST = 280;

/** A chart as wide as its container. The library is loaded with the first chart. */
export function Chart({ draw }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [Plot, setPlot] = useState<PlotLibrary | null>(null);
  const [width, setWidth] = useState(0);
  const text = useClient(state => state.settings.text);
  useEffect(() => {
    fetchPlot().then(setPlot, () => (library = null)); // without the chart the text and the table remain
  }, []);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!Plot || width === 0) return;
    const fontSize = `${Math.max(17, Math.round((17 * text) / 20))}px`;
    const size = {
      width: Math.max(LEAST, width),
      style: { fontSize, fontFamily: 'var(--font-body)', background: 'none', overflow: 'visible' },
    };
    const picture = draw(Plot, size);
    // The content security policy forbids inline style sheets; Chart.module.css has the library's rules.
    for (const sheet of picture.querySelectorAll('style')) sheet.remove();
    picture.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(picture);
  });
  return <div ref={place} className={css.chart} />;
}
