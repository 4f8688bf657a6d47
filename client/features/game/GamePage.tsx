import { useEffect, useMemo, useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { uiState, useUiState } from '../../store/uiState.ts';
import { Column } from './column/Column.tsx';
import { Cue } from './cue/Cue.tsx';
import { useDone } from './cue/useDone.ts';
import { useSolvedElsewhere } from './cue/useSolvedElsewhere.ts';
import { useWordsThatCome } from './cue/useWordsThatCome.ts';
import css from './frame/Frame.module.css';
import { useGameKeys } from './frame/useGameKeys.ts';
import { useKeepFocus } from './frame/useKeepFocus.ts';
import { useToldOfCutShort } from './frame/useToldOfCutShort.ts';
import { ShapeContext, useFrameShape } from './frame/useShape.ts';
import { useInboxStart } from './inbox/useInbox.ts';
import { useChatNotifications, useNotesSeen } from './messages/useNotifications.ts';
import { TimeUpChoice } from './overlays/TimeUpChoice.tsx';
import { Rail } from './rail/Rail.tsx';
import { GameTop } from './top/GameTop.tsx';
import { usePresenceReport } from './usePresenceReport.ts';
import { useShown } from './moment/useShown.ts';
import { useToolCommands } from './work/useToolCommands.ts';
import { Work } from './work/Work.tsx';

/** The page of the game, one frame: top, rail, work, the cue under it, and the column of the team. */
export function GamePage() {
  const t = useT();
  const page = useRef<HTMLDivElement>(null);
  const shown = useShown();
  const whole = useFrameShape();
  const team = useUiState(state => state.team);
  const typing = useUiState(state => state.typing);
  // Two tools side by side take the column of the team.
  const columns = shown.length > 1 && whole.columns === 3 ? 2 : whole.columns;
  const { flat, narrow, roomy, low } = whole;
  const shape = useMemo(() => ({ columns, flat, narrow, roomy, low }), [columns, flat, narrow, roomy, low]);
  const column = columns === 3 || team;
  useEffect(() => {
    document.title = `${t('game.title')} · ${t('common.product')}`;
  }, [t]);
  useEffect(() => {
    if (columns === 3) uiState.setState({ team: false });
  }, [columns]);
  useInboxStart();
  useWordsThatCome();
  useToldOfCutShort();
  useDone(shown);
  useSolvedElsewhere();
  useToolCommands(shown);
  useChatNotifications(column);
  useNotesSeen(shown.includes('notes'));
  usePresenceReport(shown[0] ?? '', typing);
  useGameKeys(page);
  useKeepFocus(page);
  return (
    <ShapeContext value={shape}>
      <div ref={page} className={css.frame} data-low={low || undefined}>
        <div className={css.game} data-columns={columns} data-team={column || undefined}>
          {columns > 1 && <Rail shown={shown} />}
          <GameTop />
          <Work shown={shown} />
          <Cue />
          {column && <Column />}
        </div>
      </div>
      <TimeUpChoice />
    </ShapeContext>
  );
}
