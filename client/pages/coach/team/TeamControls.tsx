import {
  Armchair,
  Clock,
  Clock4,
  EllipsisVertical,
  HeartHandshake,
  OctagonX,
  Pause,
  Play,
  RotateCcw,
  Send,
  TimerOff,
  TimerReset,
} from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { Confirm } from '../Confirm.tsx';
import type { MessageTo } from '../play/MessageDialog.tsx';
import { toTeam } from '../toTeam.ts';
import { useMayAct } from '../useMayAct.ts';
import { teamWord } from '../words.ts';
import { ComplimentDialog } from './ComplimentDialog.tsx';
import { RestartDialog } from './RestartDialog.tsx';
import css from './TeamControls.module.css';

export interface TeamControlsProps {
  team: CoachTeamView;
  session: string;
  people: CoachPersonView[];
  onMessage: (to: MessageTo) => void;
}

/** What a coach does to one team: break, time, a word, and the end. */
export function TeamControls({ team, people, onMessage }: TeamControlsProps) {
  const t = useT();
  const mayAct = useMayAct();
  const [asking, setAsking] = useState<'end' | 'restart' | 'praise' | null>(null);
  if (!mayAct) return null;
  const name = teamWord(team.name);
  const goesOn = team.phase === 'playing' || team.phase === 'paused' || team.phase === 'deciding';
  const paused = team.phase === 'paused';
  const briefing = team.phase === 'briefing';
  const limited = team.clock?.limited === true;
  const over = team.phase === 'closed';
  const addTime = (minutes: number) =>
    toTeam(
      team.id,
      { type: 'clock.add', minutes },
      minutes > 0
        ? t('coach.play.plusOne', { count: minutes, team: name })
        : t('coach.play.minusOne', { count: -minutes, team: name }),
    );
  const acts: Record<string, () => unknown> = {
    plus10: () => addTime(10),
    minus5: () => addTime(-5),
    off: () => toTeam(team.id, { type: 'clock.off' }, t('coach.team.clockOffDone', { team: name })),
    restart: () => setAsking('restart'),
    end: () => setAsking('end'),
  };
  const done = () => setAsking(null);
  return (
    <div className={css.row}>
      {(goesOn || briefing) && (
        <Button
          size="s"
          icon={paused || briefing ? Play : Pause}
          onPress={() => void toTeam(team.id, { type: paused || briefing ? 'resume' : 'pause' })}
        >
          {briefing ? t('coach.team.begin') : paused ? t('coach.team.resume') : t('coach.team.pause')}
        </Button>
      )}
      {goesOn && limited && (
        <Button size="s" icon={Clock} onPress={() => void addTime(5)}>
          {t('coach.team.plus')}
        </Button>
      )}
      {!over && (
        <>
          <Button size="s" icon={Send} onPress={() => onMessage({ is: 'team', team: team.id, name: team.name })}>
            {t('coach.team.message')}
          </Button>
          <Button size="s" icon={HeartHandshake} onPress={() => setAsking('praise')}>
            {t('coach.team.compliment')}
          </Button>
        </>
      )}
      {goesOn && (
        <Button
          size="s"
          icon={Armchair}
          onPress={() => void toTeam(team.id, { type: 'gather' }, t('coach.team.gathered', { team: name }))}
        >
          {t('coach.team.gather')}
        </Button>
      )}
      {team.phase !== null && !over && (
        <ActionMenu
          label={t('coach.team.moreOf', { team: name })}
          word={t('coach.team.more')}
          groups={[
            goesOn && limited
              ? [
                  { id: 'plus10', icon: Clock4, label: t('coach.team.plus10') },
                  { id: 'minus5', icon: TimerReset, label: t('coach.team.minus5') },
                  { id: 'off', icon: TimerOff, label: t('coach.team.clockOff') },
                ]
              : [],
            [
              { id: 'restart', icon: RotateCcw, label: t('coach.team.restart') },
              ...(goesOn || briefing ? [{ id: 'end', icon: OctagonX, label: t('coach.team.end') }] : []),
            ],
          ]}
          onAction={id => void acts[id]?.()}
        >
          <EllipsisVertical aria-hidden />
          {t('coach.team.more')}
        </ActionMenu>
      )}
      {asking === 'praise' && <ComplimentDialog team={team} people={people} to={null} onClose={done} />}
      {asking === 'restart' && <RestartDialog team={team} before={null} onClose={done} />}
      {asking === 'end' && (
        <Confirm
          title={t('coach.team.endTitle', { team: name })}
          say={t('coach.team.endSay')}
          act={t('coach.team.endDo')}
          onAct={() => void toTeam(team.id, { type: 'end' }, t('coach.team.ended', { team: name }))}
          onClose={done}
        />
      )}
    </div>
  );
}
