import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MirrorMessage } from '../../shared/protocol/coachDetail.ts';
import type { CoachView } from '../../shared/protocol/coachView.ts';
import type { SeatInfo } from '../../shared/protocol/http.ts';
import type { SeatPresence } from '../../shared/protocol/presence.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { keep, kept } from './keep.ts';
import { readSettings, showSettings, type Settings } from './settings.ts';

export type { Settings } from './settings.ts';

export type ConnectionState =
  | 'idle' // nothing asked yet
  | 'connecting' // the first time
  | 'online'
  | 'lost' // coming back by itself
  | 'elsewhere' // a newer device holds the seat
  | 'removed' // the coach took this person out
  | 'refused' // the coach did not let this person in at the door
  | 'crowded' // this link is open in too many places
  | 'ended'; // the session is gone

export interface ClientState {
  connection: ConnectionState;
  trouble: 'notKept' | 'teamShut' | null; // why the team's game cannot be entered now, when the server said so
  wentBack: number; // how often the team was found at an earlier moment than this person had seen
  seatToken: string | null;
  seat: SeatInfo | null; // whose seat the token is
  view: PlayerView | null;
  viewAt: number; // performance.now() when it came
  session: SessionView | null;
  coach: CoachView | null;
  coachAt: number; // performance.now() when it came
  look: MirrorMessage | null; // somebody's desk, beyond their view, while this page looks along
  presence: Record<string, SeatPresence>;
  settings: Settings;
  languageChosen: boolean; // by the person; else the session's language is taken over
  windows: { open: string[]; wide: string | null }; // tool ids and panels, newest last, at most two
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
  settings: readSettings(kept('settings')),
  languageChosen: kept('languageChosen') === true,
  windows: { open: [], wide: null },
  dialog: null,
}));

/** The store in React: re-renders when what the selector returns changes. */
export function useClient<T>(selector: (state: ClientState) => T): T {
  return useStore(store, selector);
}

/** Changes settings, keeps them on this device and shows them at once. */
export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...store.getState().settings, ...change };
  store.setState(change.language ? { settings, languageChosen: true } : { settings });
  keep('settings', settings);
  if (change.language) keep('languageChosen', true);
  showSettings(settings);
}

/** Takes over the session's language, unless this person chose one. */
export function suggestLanguage(language: Settings['language']): void {
  const { languageChosen, settings } = store.getState();
  if (languageChosen || settings.language === language) return;
  store.setState({ settings: { ...settings, language } });
  showSettings(store.getState().settings);
}

export const showDialog = (dialog: ClientState['dialog']): void => store.setState({ dialog });
