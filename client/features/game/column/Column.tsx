import { House } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { TalkButton } from '../../../layout/TalkButton.tsx';
import { useUiState } from '../../../store/uiState.ts';
import { toOffice } from '../frame/focus.ts';
import { useShape } from '../frame/useShape.ts';
import { InboxCard } from '../inbox/InboxCard.tsx';
import { useInbox } from '../inbox/useInbox.ts';
import { OwnMoment } from '../own/OwnMoment.tsx';
import { Mates } from '../team/Mates.tsx';
import { useView } from '../view/useView.ts';
import { useShown } from '../moment/useShown.ts';
import { Chat } from './Chat.tsx';
import css from './Column.module.css';

/** The team: the office in small while a tool is in the work, colleagues, what comes in, and the chat. */
export function Column() {
  const t = useT();
  const { columns } = useShape();
  const shown = useShown();
  const asking = useUiState(state => state.ask !== null || state.give !== null);
  const paused = useView(view => view.phase === 'paused');
  const call = useView(view => view.team.call);
  const comes = useInbox().length > 0;
  const covered = shown.length > 0 || asking || paused;
  return (
    <aside className={css.column} data-region="team" tabIndex={-1} aria-label={t('game.top.team')}>
      {columns === 3 && covered && (
        <button type="button" className={css.office} onClick={toOffice}>
          <span>
            <House aria-hidden />
            {t('game.office.back')}
          </span>
        </button>
      )}
      {columns !== 2 && <Mates className={css.mates} />}
      {call && (
        <div className={css.call}>
          <TalkButton call={call} size="s" />
        </div>
      )}
      <InboxCard />
      {!covered && columns === 3 && !comes && <OwnMoment at="column" />}
      <Chat />
    </aside>
  );
}
