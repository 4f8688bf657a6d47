import { useSyncExternalStore } from 'react';
import { useClient } from '../../../store/store.ts';
import { oneAtATime } from '../logic/shownWindows.ts';

/** Whether windows are shown one at a time, with tabs: small displays and large letters. */
export function useDeskShape(): boolean {
  const text = useClient(state => state.settings.text);
  return useSyncExternalStore(onResize, () => oneAtATime(window.innerWidth, text));
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
