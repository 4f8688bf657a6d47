import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../i18n/load.ts';
import { WidgetWords } from '../layout/WidgetWords.tsx';
import { readSettings, showSettings } from '../store/settings.ts';
import { store } from '../store/store.ts';
import '../ui/global.css';
import { Gallery } from './Gallery.tsx';
import { fixtures } from './fixtures/index.ts';

const query = new URLSearchParams(location.search);
const settings = readSettings({
  text: Number(query.get('text')) || 20,
  theme: query.get('theme') ?? 'dag',
  language: query.get('language'),
  motion: 'rustig',
});
store.setState({ settings });
showSettings(settings);

await loadTexts('tools');
const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
createRoot(root).render(
  <StrictMode>
    <WidgetWords>
      <Gallery />
    </WidgetWords>
  </StrictMode>,
);

/** For scripts that look at everything: all there is, showing one of them without a new page, and what it sent. */
declare global {
  interface Window {
    specimens: [kind: string, state: string][];
    show: (kind: string, state: string) => void;
    sent: unknown[];
  }
}
window.specimens = fixtures.flatMap(({ fixture }) =>
  Object.keys(fixture.states).map((state): [string, string] => [fixture.kind, state]),
);
window.show = (tool, state) => {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries({ tool, state })) query.set(key, value);
  history.replaceState(null, '', `?${query}`);
  window.sent = [];
  window.dispatchEvent(new PopStateEvent('popstate'));
};
window.sent = [];
