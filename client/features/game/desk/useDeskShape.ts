import { useSyncExternalStore } from 'react';
import { useClient } from '../../../store/store.ts';
import { oneAtATime } from './shownWindows.ts';

/** `single`: one window at a time, with tabs. `small`: too narrow for labels over the drawn office. */
export function useDeskShape(): { single: boolean; small: boolean } {
  const text = useClient(state => state.settings.text);
  const single = useSyncExternalStore(onResize, () => oneAtATime(window.innerWidth, text));
  const small = useSyncExternalStore(onResize, () => window.innerWidth < 900);
  return { single, small };
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
