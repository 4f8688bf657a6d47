import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Interface state of this page only; no rule depends on it. */
interface Local {
  draft: string; // unsent chat text, so that closing the window does not lose it
  typing: boolean;
  ask: number | null; // id of the question that is open as a card
  atOffice: boolean; // where one window fits at a time: the tab "Kantoor" is in front
  chatRead: number; // id of the newest chat line seen
  messagesRead: number;
  notesSeen: number; // number of items when the notes were last open
  person: string | null; // seat shown first in the team panel
}

export const uiState = createStore<Local>(() => ({
  draft: '',
  typing: false,
  ask: null,
  atOffice: false,
  chatRead: -1,
  messagesRead: -1,
  notesSeen: 0,
  person: null,
}));

export function useUiState<T>(select: (state: Local) => T): T {
  return useStore(uiState, select);
}

/** Closes an open question and moves the focus to the strip that reopens it. */
export function closeAsk(): void {
  uiState.setState({ ask: null });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-region="now"]')?.focus());
}
