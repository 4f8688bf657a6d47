import { useLayoutEffect, useRef, type RefObject } from 'react';
import { store } from '../../store/store.ts';
import { reducedMotion } from '../../store/settings.ts';

const MOVE_MS = 250;
const MARK_MS = 2_000;

/** Lets rows (`data-row`) glide to their new places when the order changes, and marks those that went up for two seconds. */
export function useCalmMoves(table: RefObject<HTMLElement | null>, order: string): void {
  const before = useRef<{ order: string; tops: ReadonlyMap<string, number> } | null>(null);
  useLayoutEffect(() => {
    const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const tops = new Map(rows.map(row => [row.dataset.row ?? '', row.offsetTop]));
    const last = before.current;
    before.current = { order, tops };
    if (!last || last.order === order) return;
    const calm = reducedMotion(store.getState().settings);
    for (const row of rows) {
      const by = (last.tops.get(row.dataset.row ?? '') ?? row.offsetTop) - row.offsetTop;
      if (by !== 0 && !calm)
        row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], { duration: MOVE_MS, easing: 'ease-out' });
      if (by > 0) row.animate([{ outline: '3px solid var(--amber)' }, { outline: '3px solid var(--amber)' }], MARK_MS);
    }
  }, [table, order]);
}
