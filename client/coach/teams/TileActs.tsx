import { EllipsisVertical, Lightbulb, MessageCircle } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, classes } from '../../ui/index.ts';
import { ActButton, ActMenu, giveHint, isOpen, mayDo, puzzleToHelp, TILE } from '../acts/index.ts';
import { teamTitle, useMayAct } from '../frame/index.ts';
import css from './TileActs.module.css';

export interface TileActsProps {
  view: CoachView;
  team: CoachTeamView;
  now: number;
  unread: number;
  onChat: () => void;
}

/** The most used acts, without leaving the overview, with counters that call for them. */
export function TileActs({ view, team, now, unread, onChat }: TileActsProps) {
  const t = useT();
  const mayAct = useMayAct();
  const name = teamTitle(team.name);
  const hints = t('coach.play.hints', { count: team.hintsUsed });
  const chat = unread === 0 ? t('coach.play.chatNone') : t('coach.play.chatNew', { count: unread });
  const puzzle = puzzleToHelp(team, now);
  const hint = puzzle && { view, team, puzzle };
  return (
    <div className={css.acts}>
      {hint && mayDo(giveHint, hint) ? (
        <ActButton
          act={giveHint}
          of={hint}
          size="s"
          variant="quiet"
          className={css.act}
          label={`${t('coach.play.hint')}: ${name}, ${hints}`}
        >
          {t('coach.play.hint')} <Count of={team.hintsUsed} />
        </ActButton>
      ) : (
        <span className={css.count}>
          <Lightbulb aria-hidden />
          {hints}
        </span>
      )}
      <Button
        size="s"
        variant="quiet"
        icon={MessageCircle}
        className={css.act}
        label={`${t('coach.near.chat')}: ${name}, ${chat}`}
        onPress={onChat}
      >
        {t('coach.near.chat')} <Count of={unread} loud />
      </Button>
      {mayAct && isOpen({ view, team }) && (
        <ActMenu label={t('coach.team.moreOf', { team: name })} className={css.more} groups={TILE} of={{ view, team }}>
          <EllipsisVertical aria-hidden />
        </ActMenu>
      )}
    </div>
  );
}

function Count({ of, loud = false }: { of: number; loud?: boolean }) {
  return <span className={classes(css.number, loud && of > 0 && css.loud)}>{of}</span>;
}
