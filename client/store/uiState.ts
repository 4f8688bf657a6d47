import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Interface state of this page only; no rule depends on it. */
interface Local {
  draft: string; // unsent chat text, so that leaving the chat does not lose it
  typing: boolean;
  ask: number | null; // id of the question that is being answered in the place of the work
  give: { puzzle: string; to: string } | null; // or of whom this person helps before being asked, and with what
  team: boolean; // where there is no column: colleagues and chat are open
  pane: string | null; // where two tools do not fit side by side: the one in front. null: the one that was opened
  chatRead: number; // id of the newest chat line seen
  notesSeen: number; // number of items when the notes were last open
  person: string | null; // seat shown first in the team panel
}

export const uiState = createStore<Local>(() => ({
  draft: '',
  typing: false,
  ask: null,
  give: null,
  team: false,
  pane: null,
  chatRead: -1,
  notesSeen: 0,
  person: null,
}));

export function useUiState<T>(select: (state: Local) => T): T {
  return useStore(uiState, select);
}
