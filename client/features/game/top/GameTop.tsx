import { Eye, House, Users } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Rescue } from '../../../layout/Rescue.tsx';
import { useRaisedHand } from '../../../layout/useRaisedHand.ts';
import { useClient } from '../../../store/store.ts';
import { useUiState } from '../../../store/uiState.ts';
import { ProgressDots, useAnnounced } from '../../../ui/index.ts';
import { foldTeam, goTo, goToChat, toOffice } from '../frame/focus.ts';
import { useShape } from '../frame/useShape.ts';
import { useFresh } from '../messages/useFresh.ts';
import { Mates } from '../team/Mates.tsx';
import { useView } from '../view/useView.ts';
import { GameClock } from './GameClock.tsx';
import css from './GameTop.module.css';

/** One row over the work: the time, the tasks, the colleagues where they have no column, letters, help and hand. */
export function GameTop() {
  const t = useT();
  const level = useView(view => view.me.level);
  const watched = useView(view => view.me.watched);
  const hand = useRaisedHand();
  const { columns, roomy } = useShape();
  useAnnounced(watched ? t('game.watched') : null);
  return (
    <header className={css.top} data-region="top" tabIndex={-1}>
      <h1 className="vh">{level}</h1>
      {columns === 1 && <OfficeButton />}
      <GameClock short={columns === 1} />
      {columns === 3 && <Progress />}
      {watched && (
        <p className={css.watched}>
          <Eye aria-hidden />
          <span>{t('game.watched')}</span>
        </p>
      )}
      <span className={css.between} />
      {columns === 2 && <Mates className={css.mates} />}
      {columns === 1 && <TeamButton />}
      <Rescue hand={hand} settings={roomy} onHelp={() => goTo('help')} />
    </header>
  );
}

function Progress() {
  const t = useT();
  const { solved, total, dots } = useView(view => view.progress);
  return (
    <div className={css.progress}>
      <p className="meta">
        <b className="num">{t('game.top.solved', { solved, total })}</b> {t('game.top.lamps')}
      </p>
      <ProgressDots dots={dots} label={t('game.top.solvedOf', { solved, total })} />
    </div>
  );
}

function OfficeButton() {
  const t = useT();
  const open = useClient(state => state.open);
  const team = useUiState(state => state.team);
  return (
    <button
      type="button"
      className={css.folded}
      data-rail="office"
      aria-current={open === null && !team ? 'page' : undefined}
      onClick={toOffice}
    >
      <House aria-hidden />
      <span>{t('game.office.tab')}</span>
    </button>
  );
}

function TeamButton() {
  const t = useT();
  const team = useUiState(state => state.team);
  const fresh = useFresh();
  return (
    <button
      type="button"
      className={css.folded}
      data-rail="team"
      aria-expanded={team}
      onClick={() => (team ? foldTeam() : goToChat())}
    >
      <Users aria-hidden />
      <span>{t('game.rail.chat')}</span>
      {fresh.chat && (
        <span className={css.fresh}>
          <span className="vh">, {t('game.rail.new')}</span>
        </span>
      )}
    </button>
  );
}
