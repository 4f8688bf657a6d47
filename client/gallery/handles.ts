import { readSettings, showSettings, type Settings } from '../store/settings.ts';
import { store } from '../store/store.ts';
import { goTo } from './address.ts';
import { catalogue } from './catalogue.ts';
import { settled } from './settled.ts';

/** For scripts that look at everything. */
export interface GalleryHandles {
  all: string[]; // the ids of all specimens
  /** Shows one without a new page, in a place of this width; resolves when it has come to rest. */
  show: (id: string, width?: number) => Promise<void>;
  look: (change: Partial<Pick<Settings, 'text' | 'theme' | 'language'>>) => void;
  sent: unknown[]; // what the shown tool asked the server to do
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
    goTo({ at: id, width });
    await settled();
  },
  look,
  sent: [],
};
