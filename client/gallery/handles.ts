import { readSettings, showSettings, type Settings } from '../store/settings.ts';
import { ledTo } from '../store/ownActs.ts';
import { store } from '../store/store.ts';
import { clearWords } from '../store/words.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { goTo } from './address.ts';
import { catalogue } from './catalogue.ts';
import { sayWords, type Words } from './longest.ts';
import { settled } from './settled.ts';

/** For scripts that look at everything. */
export interface GalleryHandles {
  all: string[]; // the ids of all specimens
  /** Shows one without a new page, in a place of this width; resolves when it has come to rest. */
  show: (id: string, width?: number) => Promise<void>;
  shown: string; // the id of what was shown last
  look: (change: Partial<Pick<Settings, 'text' | 'theme' | 'language'>>) => void;
  say: (words: Words) => void; // in every tool on the game page
  sayNow: (words: Words) => Promise<void>; // in the tool on the game page that is shown, without a new page
  sent: unknown[]; // what the shown tool asked the server to do
  colleague: (action: { type: string }) => void; // does this in the shown tool
  /** A view from the server, which somebody's act led to. */
  comes: (change: Partial<PlayerView> | ((view: PlayerView) => Partial<PlayerView>), by: 'me' | 'colleague') => void;
}
declare global {
  interface Window {
    gallery: GalleryHandles;
  }
}

/** Letters, theme and language of the page. Nothing of it is kept. */
export function look(change: object): void {
  const settings = readSettings({ ...store.getState().settings, ...change });
  store.setState({ settings });
  showSettings(settings);
}

export const handles: GalleryHandles = {
  all: catalogue.map(({ id }) => id),
  show: async (id, width = 0) => {
    handles.sent = [];
    handles.shown = id;
    goTo({ at: id, width });
    await settled();
  },
  look,
  say: sayWords,
  sayNow: async words => {
    sayWords(words);
    const entry = catalogue.find(({ id }) => id === handles.shown);
    const parts = typeof entry?.store === 'function' ? entry.store() : entry?.store;
    clearWords();
    store.setState({ ...parts, viewAt: performance.now() });
    await entry?.after?.(document.body);
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  },
  shown: '',
  sent: [],
  colleague: () => undefined,
  comes(change, by) {
    const { view, viewSeq } = store.getState();
    if (!view) return;
    const news = typeof change === 'function' ? change(view) : change;
    store.setState({ view: { ...view, ...news }, viewSeq: viewSeq + 1, viewAt: performance.now() });
    if (by === 'me') ledTo(viewSeq + 1);
  },
};
