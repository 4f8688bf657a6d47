import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../i18n/load.ts';
import { fetchPlot } from '../layout/chart/Chart.tsx';
import { WidgetWords } from '../layout/WidgetWords.tsx';
import { stopDoubleClicks } from '../ui/stopDoubleClicks.ts';
import '../ui/global.css';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { standInForServer } from './answers.ts';
import { Gallery } from './Gallery.tsx';
import { handles, look } from './handles.ts';
import { standInForStorage, standInForVoices, stayInFront } from './standIns.ts';

standInForServer();
standInForVoices();
standInForStorage();
stayInFront();
stopDoubleClicks();
const query = new URLSearchParams(location.search);
look({ text: Number(query.get('text')) || 20, theme: query.get('theme'), language: query.get('language'), motion: 'rustig' });

// What pages fetch when they need it is here already: no specimen waits for it.
await Promise.all([
  loadTexts(
    'join',
    'lobby',
    'selfCheck',
    'need',
    'about',
    'settings',
    'game',
    'tools',
    'coach',
    'debrief',
    'statements',
    'personal',
    'report',
  ),
  fetchPlot(),
]);
window.gallery = handles;
const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
createRoot(root).render(
  <StrictMode>
    <WidgetWords>
      <Gallery />
      <LiveRegion />
    </WidgetWords>
  </StrictMode>,
);
