import { Eye, Inbox, Type } from 'lucide-react';
import { Logo } from '../../../layout/Logo.tsx';
import { useT } from '../../../i18n/index.ts';
import { showDialog } from '../../../store/store.ts';
import { Badge, Button, ProgressDots, Row, Stack } from '../../../ui/index.ts';
import { useUnread } from '../messages/useUnread.ts';
import { useView } from '../view/useView.ts';
import { useAnnounced } from '../view/useAnnounced.ts';
import { goToWindow } from '../desk/focus.ts';
import { GameClock } from './GameClock.tsx';
import { TeamFaces } from './TeamFaces.tsx';
import css from './GameTop.module.css';

/** The bar above the game: firm, clock, progress, team and settings. */
export function GameTop() {
  const t = useT();
  const level = useView(view => view.me.level);
  const watched = useView(view => view.me.watched);
  const progress = useView(view => view.progress);
  const unread = useUnread().messages;
  useAnnounced(watched ? t('game.watched') : null);
  const words = t('game.top.solvedOf', { solved: progress.solved, total: progress.total });
  return (
    <header className={css.bar} data-region="top" tabIndex={-1}>
      <div className={css.logo}>
        <Logo />
        <div>
          {t('game.top.company')}
          <h1>{level}</h1>
        </div>
      </div>
      <GameClock />
      <Stack gap={8} className={css.progress}>
        <p className={css.solved}>
          <b className="num">{t('game.top.solved', { solved: progress.solved, total: progress.total })}</b> {t('game.top.lamps')}
        </p>
        <ProgressDots dots={progress.dots} label={words} />
      </Stack>
      <TeamFaces />
      <Row gap={8} className={css.menu}>
        {watched && (
          <p className={css.watched}>
            <Eye aria-hidden />
            <span>{t('game.watched')}</span>
          </p>
        )}
        <button type="button" className={css.inbox} onClick={() => goToWindow('messages')} data-dock="messages">
          <Inbox aria-hidden />
          <span>{t('game.top.messages')}</span>
          <span className={css.badge}>
            <Badge count={unread} label={t('game.dock.unread', { count: unread })} />
          </span>
        </button>
        <Button size="s" icon={Type} onPress={() => showDialog('settings')} label={t('game.top.lookLong')}>
          {t('game.top.look')}
        </Button>
      </Row>
    </header>
  );
}
