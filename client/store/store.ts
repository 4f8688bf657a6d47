import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MirrorMessage } from '../../shared/protocol/coachDetail.ts';
import type { CoachView } from '../../shared/protocol/coachView.ts';
import type { SeatInfo } from '../../shared/protocol/http.ts';
import type { SeatPresence } from '../../shared/protocol/presence.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
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
  session: SessionView | null;
  coach: CoachView | null;
  coachAt: number; // performance.now() when that view came
  look: MirrorMessage | null; // what the view of somebody's desk lacks, while this page mirrors it
  presence: Record<string, SeatPresence>;
  settings: Settings;
  languageChosen: boolean; // by the person; else the session's language applies
  windows: { open: string[]; wide: string | null }; // ids of tools and panels, newest last, at most two
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
  session: null,
  coach: null,
  coachAt: 0,
  look: null,
  presence: {},
  settings: readSettings(readStored('settings')),
  languageChosen: readStored('languageChosen') === true,
  windows: { open: [], wide: null },
  dialog: null,
}));

/** Selects from the store; re-renders when the result of the selector changes. */
export function useClient<T>(selector: (state: ClientState) => T): T {
  return useStore(store, selector);
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
