import { useSyncExternalStore } from 'react';
import type { ClockView } from '../../../../shared/protocol/view.ts';
import { store } from '../../../store/store.ts';
import { clockNow } from '../../../layout/clock.ts';
import { type ClockNow } from '../../../layout/clock.ts';

/**
 * What `select` makes of the game time, counted on by itself between views. Renders again only when the outcome is
 * another one, so select something coarse: a word or a number of minutes, not milliseconds.
 */
export function useGameTime<T extends string | number | boolean | null>(select: (time: ClockNow) => T): T | null {
  return useSyncExternalStore(everySecond, () => {
    const { view } = store.getState();
    return view === null ? null : select(clockNow(view.clock, performance.now() - startOf(view.clock)));
  });
}

/** The game time at this moment, for what happens in an event. */
export function gameMsNow(): number {
  const { view } = store.getState();
  return view === null ? 0 : clockNow(view.clock, performance.now() - startOf(view.clock)).gameMs;
}

const starts = new WeakMap<ClockView, number>();
/** When this clock came. A later view that brings no new clock must not start the counting again. */
function startOf(clock: ClockView): number {
  const known = starts.get(clock);
  if (known !== undefined) return known;
  const { viewAt } = store.getState();
  starts.set(clock, viewAt);
  return viewAt;
}

function everySecond(changed: () => void): () => void {
  const every = setInterval(changed, 1000);
  const off = store.subscribe(changed);
  return () => {
    clearInterval(every);
    off();
  };
}
