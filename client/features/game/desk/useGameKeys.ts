import { useEffect, type RefObject } from 'react';
import { closeAsk } from '../../../store/uiState.ts';
import { shutWindow } from './focus.ts';

const REGIONS = ['top', 'office', 'windows', 'now', 'dock'];

/** Esc closes the focused window, else the newest; F6 cycles through the regions of the page. */
export function useGameKeys(page: RefObject<HTMLElement | null>, newest: string | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const root = page.current;
      const at = event.target instanceof Element ? event.target : null;
      if (!root || event.defaultPrevented || at?.closest('dialog, [role="dialog"], [role="menu"]')) return;
      if (event.key === 'Escape') {
        if (at?.closest('[data-ask]')) {
          event.preventDefault();
          return closeAsk();
        }
        const here = at?.closest<HTMLElement>('[data-window]')?.dataset.window ?? newest;
        if (here === null || here === undefined) return;
        event.preventDefault();
        shutWindow(here);
      }
      if (event.key === 'F6') {
        event.preventDefault();
        const stops = REGIONS.map(name => root.querySelector<HTMLElement>(`[data-region="${name}"]`)).filter(
          stop => stop !== null,
        );
        const now = stops.findIndex(stop => stop === at || stop.contains(at));
        const next = stops[(now + (event.shiftKey ? stops.length - 1 : 1)) % stops.length];
        next?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page, newest]);
}
