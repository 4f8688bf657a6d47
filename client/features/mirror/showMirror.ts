import type { MirrorMessage } from '../../../shared/protocol/coachDetail.ts';
import { applyScroll } from './scrollPositions.ts';
import { readSettings, showSettings } from '../../store/settings.ts';
import { store } from '../../store/store.ts';
import { showToolStates } from '../../store/toolStates.ts';
import { uiState } from '../../store/uiState.ts';

const isGive = (value: unknown): value is { puzzle: string; to: string } =>
  typeof value === 'object' &&
  value !== null &&
  'puzzle' in value &&
  'to' in value &&
  [value.puzzle, value.to].every(one => typeof one === 'string');

const AGAIN_MS = [0, 120, 400]; // retries, since a window can only scroll once it is loaded and laid out

/** Applies the interface state of the mirrored page. Validates everything, since it came from another browser. */
export function showMirror({ tools, open, scroll, page = {} }: MirrorMessage): () => void {
  showToolStates(tools as Record<string, Record<string, unknown>>);
  const { team, pane, ask, give, person } = page;
  uiState.setState({
    team: team === true,
    pane: typeof pane === 'string' ? pane : null,
    ask: typeof ask === 'number' ? ask : null,
    give: isGive(give) ? { puzzle: give.puzzle, to: give.to } : null,
    person: typeof person === 'string' ? person : null,
  });
  parent.postMessage({ width: page.width, height: page.height }, location.origin); // the frame adopts that size
  const settings = readSettings({ ...page, motion: 'rustig', sound: { effects: 0, voice: 0, ambience: 0 } });
  if (JSON.stringify(settings) !== JSON.stringify(store.getState().settings)) {
    const { language } = store.getState().settings; // the coach keeps their own language
    store.setState({ settings: { ...settings, language } });
    showSettings(store.getState().settings);
  }
  if (open !== store.getState().open) store.setState({ open });
  const timers = AGAIN_MS.map(ms => setTimeout(() => applyScroll(scroll), ms));
  return () => timers.forEach(clearTimeout);
}
