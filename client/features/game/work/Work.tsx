import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { useUiState } from '../../../store/uiState.ts';
import { AnswerView, GiveView } from '../asks/AnswerView.tsx';
import { isPanel } from '../frame/panels.ts';
import { useShape } from '../frame/useShape.ts';
import { OfficePlace } from '../stage/OfficePlace.tsx';
import { Paused } from '../overlays/Paused.tsx';
import { useView } from '../view/useView.ts';
import { PairTabs } from './PairTabs.tsx';
import { PanelPane } from './PanelPane.tsx';
import { ToolPane } from './ToolPane.tsx';
import css from './Work.module.css';

/**
 * One tool, two side by side, or the office: the only part of the page that scrolls. A question that is answered, a pause
 * and the team (where the page has one column) take its place; what is behind them keeps its state.
 */
export function Work({ shown }: { shown: readonly string[] }) {
  const t = useT();
  const { columns } = useShape();
  const open = useClient(state => state.open);
  const inFront = useUiState(state => state.pane) ?? open;
  const front = Math.max(
    0,
    shown.findIndex(id => id === inFront),
  ); // what was opened is in front
  const opened = useUiState(state => state.ask);
  const ask = useView(view => view.asks.find(one => one.id === opened));
  const give = useUiState(state => state.give);
  const gives = useView(
    view => give !== null && view.puzzles.some(puzzle => puzzle.id === give.puzzle && puzzle.give !== undefined),
  );
  const isPaused = useView(view => view.phase === 'paused');
  const covered = isPaused || ask !== undefined || gives;
  const name = useView(view => view.tools.find(tool => tool.id === shown[0])?.title);
  const tabs = shown.length > 1 && columns === 1 && !covered;
  return (
    <main
      id="inhoud"
      className={css.work}
      data-region="work"
      data-panes={covered ? undefined : shown.length}
      tabIndex={-1}
      aria-label={covered || shown.length === 0 ? t('game.office.label') : (name ?? t('game.title'))}
    >
      {tabs && <PairTabs shown={shown} front={front} />}
      {shown.map((id, at) => (
        <div key={id} className={css.pane} data-window={id} hidden={covered || (tabs && at !== front)}>
          {isPanel(id) ? <PanelPane id={id} /> : <ToolPane id={id} />}
        </div>
      ))}
      {isPaused ? (
        <Paused />
      ) : ask ? (
        <AnswerView key={ask.id} ask={ask} />
      ) : (
        give && gives && <GiveView key={give.puzzle} {...give} />
      )}
      <OfficePlace at={covered || shown.length > 0 ? 'column' : 'work'} />
    </main>
  );
}
