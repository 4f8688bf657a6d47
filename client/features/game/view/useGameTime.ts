import { useSyncExternalStore } from 'react';
import type { ClockView } from '../../../../shared/protocol/view.ts';
import { store } from '../../../store/store.ts';
import { clockNow } from '../../../layout/clock.ts';
import { type ClockNow } from '../../../layout/clock.ts';

/**
 * Selects from the game time, which keeps counting between views. Re-renders only when the result changes, so select
 * something coarse, like a word or a number of minutes, not milliseconds.
 */
export function useGameTime<T extends string | number | boolean | null>(select: (time: ClockNow) => T): T | null {
  return useSyncExternalStore(everySecond, () => {
    const { view } = store.getState();
    return view === null ? null : select(clockNow(view.clock, performance.now() - startOf(view.clock)));
  });
}

/** The game time at this moment, for use in event handlers. */
export function gameMsNow(): number {
  const { view } = store.getState();
  return view === null ? 0 : clockNow(view.clock, performance.now() - startOf(view.clock)).gameMs;
}

const starts = new WeakMap<ClockView, number>();
/** When this clock came. A later view with the same clock must not restart the counting. */
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
