import { createRoot } from 'react-dom/client';
import { useState } from 'react';
import type { PlayerView } from '../../../shared/protocol/view.ts';
import { loadTexts } from '../../i18n/load.ts';
import { WidgetWords } from '../../layout/WidgetWords.tsx';
import { showSettings } from '../../store/settings.ts';
import { store } from '../../store/store.ts';
import '../../ui/global.css';
import { Office } from '../Office.tsx';
import { aView, type Wish } from '../model/view.fixture.ts';

/**
 * The office by itself, for development and for the benchmark: `?wish={"people":6,"minute":960}` (see view.fixture.ts),
 * `&say` shows speech bubbles, `&calm` stops the ambient animation, `&busy` speeds it up, `&text=28` sets the text size.
 */
const query = new URLSearchParams(location.search);
const wish = JSON.parse(query.get('wish') ?? '{}') as Wish;
const line = (id: number, seat: string, text: string) => ({ id, seat, name: '', text, language: 'nl' as const, atMs: 0 });
const spoken: Partial<PlayerView> = { chat: [line(1, 's1', 'Wie heeft de lijst met adressen?'), line(2, 's5', 'Die heb ik.')] };

function Page() {
  const [view, setView] = useState(() => aView(wish));
  const [last, setLast] = useState('');
  return (
    <main data-last={last}>
      <Office
        view={view}
        presence={query.has('say') ? { s3: { online: true, active: true, typing: true, window: '' } } : {}}
        calm={query.has('calm')}
        onHotspot={id => {
          setLast(id);
          if (query.has('say')) setView({ ...view, ...spoken });
          if (id === 'meeting-table') setView(aView({ ...wish, change: { ...wish.change, [view.me.seat]: { place: 'table' } } }));
        }}
      />
    </main>
  );
}

showSettings({ ...store.getState().settings, ...(query.has('text') ? { text: Number(query.get('text')) as 28 } : {}) });
const root = document.getElementById('root');
if (!root) throw new Error('dev.html has no #root');
void loadTexts('game').then(() =>
  createRoot(root).render(
    <WidgetWords>
      <Page />
    </WidgetWords>,
  ),
);
