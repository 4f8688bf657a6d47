import { useEffect, type RefObject } from 'react';
import { store } from '../../../store/store.ts';
import { uiState } from '../../../store/uiState.ts';
import { readWord, wordsNow } from '../../../store/words.ts';
import { foldTeam, leaveAsk, toOffice } from './focus.ts';

const REGIONS = ['top', 'rail', 'work', 'cue', 'team'];

/** Esc closes words, then the team, then a question, then the tool; F6 goes round the five parts of the page. */
export function useGameKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const root = page.current;
      const at = event.target instanceof Element ? event.target : null;
      if (!root || event.defaultPrevented || at?.closest('dialog, [role="dialog"], [role="menu"]')) return;
      if (event.key === 'Escape' && closeOne(at)) event.preventDefault();
      // Who has read that it is done goes on with what comes next.
      if (event.key === 'Tab' && !event.shiftKey && at?.matches('[data-word="done"]')) {
        event.preventDefault();
        root.querySelector<HTMLElement>('[data-main]')?.focus();
      }
      if (event.key === 'F6') {
        event.preventDefault();
        nextRegion(root, at, event.shiftKey);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page]);
}

/** Closes what was opened last, in a fixed order; false when there is nothing to close. */
function closeOne(at: Element | null): boolean {
  const { team, ask, give } = uiState.getState();
  if (wordsNow().word !== null) {
    const within = at?.closest('[data-word]');
    readWord();
    if (within) document.querySelector<HTMLElement>('[data-region="cue"]')?.focus();
  } else if (team) foldTeam();
  else if (ask !== null || give !== null) leaveAsk();
  else if (store.getState().open !== null) toOffice();
  else return false;
  return true;
}

function nextRegion(root: HTMLElement, at: Element | null, back: boolean): void {
  const stops = REGIONS.map(name => root.querySelector<HTMLElement>(`[data-region="${name}"]`)).filter(
    stop => stop?.checkVisibility() === true,
  );
  const now = stops.findIndex(stop => stop === at || stop?.contains(at));
  stops[(now + (back ? stops.length - 1 : 1)) % stops.length]?.focus();
}
