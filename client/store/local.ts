import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What only this page of this browser knows: no rule depends on it. */
interface Local {
  draft: string; // unsent chat text, so that closing the window does not lose it
  typing: boolean;
  ask: number | null; // the question that is open as a card
  atOffice: boolean; // one window at a time: the tab "Kantoor" is in front
  chatRead: number; // id of the newest chat line seen
  messagesRead: number;
  notesSeen: number; // how many given items were there when the notes were last open
  person: string | null; // seat shown first in the team panel
}

export const local = createStore<Local>(() => ({
  draft: '',
  typing: false,
  ask: null,
  atOffice: false,
  chatRead: -1,
  messagesRead: -1,
  notesSeen: 0,
  person: null,
}));

export function useLocal<T>(select: (state: Local) => T): T {
  return useStore(local, select);
}

/** Puts an open question away; focus goes to the strip that leads to it. */
export function closeAsk(): void {
  local.setState({ ask: null });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-region="now"]')?.focus());
}
