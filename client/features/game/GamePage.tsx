import { useEffect, useMemo, useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { AskCard } from './asks/AskCard.tsx';
import { Dock } from './dock/Dock.tsx';
import { SmallDock } from './dock/SmallDock.tsx';
import css from './GamePage.module.css';
import { uiState, useUiState } from '../../store/uiState.ts';
import { useDeskShape } from './desk/useDeskShape.ts';
import { useGameKeys } from './desk/useGameKeys.ts';
import { useKeepFocus } from './desk/useKeepFocus.ts';
import { useChatNotifications, useMessagesRead, useNotesSeen } from './messages/useNotifications.ts';
import { usePresenceReport } from './usePresenceReport.ts';
import { useView } from './view/useView.ts';
import { inOrder, PANELS, shownWindows } from './desk/shownWindows.ts';
import { TimeUpChoice } from './overlays/TimeUpChoice.tsx';
import { Paused } from './overlays/Paused.tsx';
import { PauseRequestBanner } from './overlays/PauseRequestBanner.tsx';
import { Stage } from './stage/Stage.tsx';
import { Strip } from './strip/Strip.tsx';
import { GameTop } from './top/GameTop.tsx';
import { Desk } from './windows/Desk.tsx';
import { Tabs } from './windows/Tabs.tsx';
import { useToolCommands } from './desk/useToolCommands.ts';

/** The page of the game: the office, the tools and the team. */
export function GamePage() {
  const t = useT();
  const page = useRef<HTMLDivElement>(null);
  const tools = useView(view => view.tools);
  const phase = useView(view => view.phase);
  const { open, wide } = useClient(state => state.windows);
  const { single, small } = useDeskShape();
  const atOffice = useUiState(state => state.atOffice);
  const known = useMemo(() => [...tools.map(tool => tool.id), ...PANELS], [tools]);
  const all = shownWindows(open, known, single, wide);
  const shown = single && atOffice ? [] : all;
  const newest = open.findLast(id => shown.includes(id)) ?? null;
  const opened = useUiState(state => state.ask);
  const ask = useView(view => view.asks.find(one => one.id === opened));

  useEffect(() => {
    document.title = `${t('game.title')} · ${t('common.product')}`;
  }, [t]);
  useEffect(() => uiState.setState({ atOffice: false }), [open]);
  useToolCommands(known);
  useChatNotifications(shown.includes('chat'));
  useMessagesRead(shown.includes('messages'));
  useNotesSeen(shown.includes('notes'));
  usePresenceReport(
    newest ?? '',
    useUiState(state => state.typing),
  );
  useGameKeys(page, newest);
  useKeepFocus(page);

  return (
    <div ref={page} className={css.game} data-single={single || undefined}>
      <GameTop />
      {single && (
        <Tabs
          open={inOrder(
            open.filter(id => known.includes(id)),
            known,
          )}
          front={shown[0] ?? null}
        />
      )}
      <main id="inhoud" tabIndex={-1} className={css.stage}>
        <Stage shown={shown.length} covered={phase === 'paused' || (shown.length > 0 && single)} small={small} />
        {phase === 'paused' && <Paused />}
        <PauseRequestBanner />
        <Desk shown={shown} single={single} />
        {ask && <AskCard ask={ask} />}
      </main>
      <Strip />
      {small ? <SmallDock shown={shown} /> : <Dock shown={shown} />}
      <TimeUpChoice />
    </div>
  );
}
