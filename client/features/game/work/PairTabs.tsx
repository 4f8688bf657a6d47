import { useRef, type KeyboardEvent } from 'react';
import { useT } from '../../../i18n/index.ts';
import { uiState } from '../../../store/uiState.ts';
import { isPanel, usePanelTitle } from '../frame/panels.ts';
import { useView } from '../view/useView.ts';
import css from './Work.module.css';

/** Where two tools do not fit side by side: which of them is in front. */
export function PairTabs({ shown, front }: { shown: readonly string[]; front: number }) {
  const t = useT();
  const row = useRef<HTMLDivElement>(null);
  const title = usePanelTitle();
  const tools = useView(view => view.tools);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const next = 1 - front;
    uiState.setState({ pane: shown[next] ?? null });
    row.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={row} className={css.tabs} role="tablist" aria-label={t('game.window.tabs')} tabIndex={-1} onKeyDown={onKeyDown}>
      {shown.map((id, at) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={at === front}
          tabIndex={at === front ? 0 : -1}
          onClick={() => uiState.setState({ pane: id })}
        >
          {isPanel(id) ? title(id) : tools.find(tool => tool.id === id)?.title}
        </button>
      ))}
    </div>
  );
}
