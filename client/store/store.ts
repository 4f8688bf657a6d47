import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { createStore } from 'zustand/vanilla';
import type { MirrorMessage } from '../../shared/protocol/coachDetail.ts';
import type { CoachView } from '../../shared/protocol/coachView.ts';
import type { SeatInfo } from '../../shared/protocol/http.ts';
import type { SeatPresence } from '../../shared/protocol/presence.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { NOTHING_CUT, type CutShort } from './cutShort.ts';
import { writeStored, readStored } from './deviceStorage.ts';
import { readSettings, showSettings, type Settings } from './settings.ts';

export type { Settings } from './settings.ts';

export type ConnectionState =
  | 'idle' // never connected
  | 'connecting' // the first time
  | 'online'
  | 'lost' // reconnecting
  | 'elsewhere' // a newer device holds the seat
  | 'removed' // the coach took this person out
  | 'refused' // the coach did not let this person in at the door
  | 'crowded' // this link is open in too many places
  | 'ended'; // the session is gone

export interface ClientState {
  connection: ConnectionState;
  trouble: 'notKept' | 'teamShut' | null; // why the team's game is unavailable, when the server says so
  wentBack: number; // how often, after a reconnect, the team was at an earlier moment than this person had seen
  seatToken: string | null;
  seat: SeatInfo | null; // whose seat the token is
  view: PlayerView | null;
  viewAt: number; // performance.now() when the view came
  viewSeq: number; // its number: the server counts what happens in a team
  session: SessionView | null;
  coach: CoachView | null;
  coachAt: number; // performance.now() when that view came
  look: MirrorMessage | null; // what the view of somebody's desk lacks, while this page mirrors it
  presence: Record<string, SeatPresence>;
  cutShort: CutShort;
  settings: Settings;
  languageChosen: boolean; // by the person; else the session's language applies
  open: string | null; // id of the tool or panel in the work; null: the office
  dialog: 'settings' | 'help' | null;
}

export const store = createStore<ClientState>(() => ({
  connection: 'idle',
  trouble: null,
  wentBack: 0,
  seatToken: null,
  seat: null,
  view: null,
  viewAt: 0,
  viewSeq: -1,
  session: null,
  coach: null,
  coachAt: 0,
  look: null,
  presence: {},
  cutShort: NOTHING_CUT,
  settings: readSettings(readStored('settings')),
  languageChosen: readStored('languageChosen') === true,
  open: null,
  dialog: null,
}));

/**
 * Selects from the store; re-renders when the result of the selector changes. A list or object that a selector makes anew
 * counts as changed only when something in it did: otherwise the page would draw itself without end.
 */
export function useClient<T>(selector: (state: ClientState) => T): T {
  return useStore(store, useShallow(selector));
}

/** Changes settings, stores them on this device and applies them at once. */
export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...store.getState().settings, ...change };
  store.setState(change.language ? { settings, languageChosen: true } : { settings });
  writeStored('settings', settings);
  if (change.language) writeStored('languageChosen', true);
  showSettings(settings);
}

/** Switches to the session's language, unless this person chose one. */
export function suggestLanguage(language: Settings['language']): void {
  const { languageChosen, settings } = store.getState();
  if (languageChosen || settings.language === language) return;
  store.setState({ settings: { ...settings, language } });
  showSettings(store.getState().settings);
}

export const showDialog = (dialog: ClientState['dialog']): void => store.setState({ dialog });
