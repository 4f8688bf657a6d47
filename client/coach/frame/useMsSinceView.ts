import { useSyncExternalStore } from 'react';
import { store, useClient } from '../../store/store.ts';

/** Milliseconds since the coach's view came, in whole seconds. Re-renders every second, so that clocks run between two views. */
export function useMsSinceView(): number {
  useClient(state => state.coachAt);
  return useSyncExternalStore(everySecond, () => Math.floor((performance.now() - store.getState().coachAt) / 1000) * 1000);
}

function everySecond(changed: () => void): () => void {
  const timer = setInterval(changed, 1_000);
  return () => clearInterval(timer);
}
