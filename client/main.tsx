import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { showSettings } from './store/settings.ts';
import { store } from './store/store.ts';
import './ui/global.css';

showSettings(store.getState().settings);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
