import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { toastNotices } from './app/toastNotices.ts';
import { reloadedMsAgo, reloadOnce } from './net/reload.ts';
import { showSettings } from './store/settings.ts';
import { store } from './store/store.ts';
import { stopDoubleClicks } from './ui/stopDoubleClicks.ts';
import './ui/global.css';

showSettings(store.getState().settings);
toastNotices();
stopDoubleClicks();
// After a deployment the chunks of this older version are gone: reload once to get the new version.
window.addEventListener('vite:preloadError', () => {
  const ago = reloadedMsAgo();
  if (ago === null || ago > 60_000) reloadOnce();
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
