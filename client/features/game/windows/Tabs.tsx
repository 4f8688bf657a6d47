import { useRef, type KeyboardEvent } from 'react';
import { useT } from '../../../i18n/index.ts';
import { uiState } from '../../../store/uiState.ts';
import { useView } from '../view/useView.ts';
import { openWindow } from '../../../store/windows.ts';
import { isPanel } from '../desk/shownWindows.ts';
import { usePanelTitle } from '../desk/titles.ts';
import css from './Windows.module.css';

/** The office and the open windows as tabs, where there is room for one window. */
export function Tabs({ open, front }: { open: readonly string[]; front: string | null }) {
  const t = useT();
  const row = useRef<HTMLDivElement>(null);
  const title = usePanelTitle();
  const tools = useView(view => view.tools);
  if (open.length === 0) return null;
  const tabs = ['office', ...open];
  const at = front ?? 'office';
  const choose = (id: string) => {
    uiState.setState({ atOffice: id === 'office' });
    if (id !== 'office') openWindow(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(at) + step + tabs.length) % tabs.length] ?? 'office';
    choose(next);
    row.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <nav aria-label={t('game.window.tabs')}>
      <div ref={row} className={css.tabs} role="tablist" aria-label={t('game.window.tabs')} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map(id => (
          <button
            key={id}
            type="button"
            role="tab"
            data-tab={id}
            className={css.tab}
            aria-selected={id === at}
            tabIndex={id === at ? 0 : -1}
            onClick={() => choose(id)}
          >
            {id === 'office' ? t('game.office.tab') : isPanel(id) ? title(id) : tools.find(tool => tool.id === id)?.title}
          </button>
        ))}
      </div>
    </nav>
  );
}
