import { Armchair, Clock, EllipsisVertical, HeartHandshake, Lightbulb, MessageCircle, Pause, Play, Send } from 'lucide-react';
import { useState } from 'react';
import { COMPLIMENTS } from '../../../../shared/protocol/compliments.ts';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, classes } from '../../../ui/index.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { puzzleToHelp } from '../logic/teamStatus.ts';
import { HintDialog } from '../team/HintDialog.tsx';
import { toTeam } from '../toTeam.ts';
import { useMayAct } from '../useMayAct.ts';
import { teamWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import css from './TileActs.module.css';

export interface TileActsProps {
  team: CoachTeamView;
  now: number;
  unread: number;
  onChat: () => void;
  onMessage: (to: MessageTo) => void;
}

/** What a coach does most, without leaving the page of all teams: with the numbers that ask for it. */
export function TileActs({ team, now, unread, onChat, onMessage }: TileActsProps) {
  const t = useT();
  const mayAct = useMayAct();
  const [hinting, setHinting] = useState<string | null>(null); // puzzle
  const name = teamWord(team.name);
  const hints = t('coach.play.hints', { count: team.hintsUsed });
  const chat = unread === 0 ? t('coach.play.chatNone') : t('coach.play.chatNew', { count: unread });
  const about = puzzleToHelp(team, now)?.id ?? null;
  const mayHint = mayAct && team.phase === 'playing' && about !== null;
  return (
    <div className={css.acts}>
      {mayHint ? (
        <Button
          size="s"
          variant="quiet"
          icon={Lightbulb}
          className={css.act}
          label={`${t('coach.play.hint')}: ${name}, ${hints}`}
          onPress={() => setHinting(about)}
        >
          {t('coach.play.hint')} <Count of={team.hintsUsed} />
        </Button>
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
      {mayAct && team.phase !== null && team.phase !== 'closed' && <MoreActs team={team} name={name} onMessage={onMessage} />}
      {hinting !== null && <HintDialog team={team.id} puzzle={hinting} to={null} onClose={() => setHinting(null)} />}
    </div>
  );
}

function Count({ of, loud = false }: { of: number; loud?: boolean }) {
  return <span className={classes(css.number, loud && of > 0 && css.loud)}>{of}</span>;
}

function MoreActs({ team, name, onMessage }: Pick<TileActsProps, 'team' | 'onMessage'> & { name: string }) {
  const t = useT();
  const paused = team.phase === 'paused';
  const goesOn = paused || team.phase === 'playing' || team.phase === 'deciding';
  const acts: Record<string, () => unknown> = {
    go: () => toTeam(team.id, { type: paused || team.phase === 'briefing' ? 'resume' : 'pause' }),
    plus: () => toTeam(team.id, { type: 'clock.add', minutes: 5 }, t('coach.play.plusOne', { count: 5, team: name })),
    gather: () => toTeam(team.id, { type: 'gather' }, t('coach.team.gathered', { team: name })),
    message: () => onMessage({ is: 'team', team: team.id, name: team.name }),
  };
  const praise = (id: string) => {
    const compliment = COMPLIMENTS.find(one => one === id);
    if (compliment) void toTeam(team.id, { type: 'compliment', compliment }, t('coach.compliment.sent', { to: name }));
  };
  return (
    <ActionMenu
      label={t('coach.team.moreOf', { team: name })}
      className={css.more}
      groups={() => [
        [
          ...(goesOn && paused ? [{ id: 'go', icon: Play, label: t('coach.team.resume') }] : []),
          ...(goesOn && !paused ? [{ id: 'go', icon: Pause, label: t('coach.team.pause') }] : []),
          ...(team.phase === 'briefing' ? [{ id: 'go', icon: Play, label: t('coach.team.begin') }] : []),
          ...(goesOn && team.clock?.limited ? [{ id: 'plus', icon: Clock, label: t('coach.team.plus') }] : []),
          ...(goesOn ? [{ id: 'gather', icon: Armchair, label: t('coach.team.gather') }] : []),
          { id: 'message', icon: Send, label: t('coach.team.message') },
        ],
        COMPLIMENTS.map(one => ({
          id: one,
          icon: HeartHandshake,
          label: t(`coach.compliment.${one}`),
          heading: t('coach.team.compliment'),
        })),
      ]}
      onAction={id => (acts[id] ? void acts[id]() : praise(id))}
    >
      <EllipsisVertical aria-hidden />
    </ActionMenu>
  );
}
