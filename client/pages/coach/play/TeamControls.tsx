import { Clock, OctagonX, Pause, Play, Send, TimerOff } from 'lucide-react';
import { useState } from 'react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { Confirm } from '../Confirm.tsx';
import { toTeam } from '../toTeam.ts';
import { teamWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import css from './TeamControls.module.css';

/** What a coach does to one team: break, time, a word, and the end. */
export function TeamControls({ team, onMessage }: { team: CoachTeamView; onMessage: (to: MessageTo) => void }) {
  const t = useT();
  const [ending, setEnding] = useState(false);
  const name = teamWord(team.name);
  const goesOn = team.phase === 'playing' || team.phase === 'paused' || team.phase === 'deciding';
  const paused = team.phase === 'paused';
  const briefing = team.phase === 'briefing';
  const limited = team.clock?.limited === true;
  const message = (
    <Button size="s" icon={Send} onPress={() => onMessage({ is: 'team', team: team.id, name: team.name })}>
      {t('coach.team.message')}
    </Button>
  );
  if (!goesOn && !briefing) return <div className={css.row}>{team.phase !== 'closed' && message}</div>;
  return (
    <div className={css.row}>
      <Button
        size="s"
        icon={paused || briefing ? Play : Pause}
        onPress={() => void toTeam(team.id, { type: paused || briefing ? 'resume' : 'pause' })}
      >
        {briefing ? t('coach.team.begin') : paused ? t('coach.team.resume') : t('coach.team.pause')}
      </Button>
      {limited && (
        <Button
          size="s"
          icon={Clock}
          onPress={() => void toTeam(team.id, { type: 'clock.add', minutes: 5 }, t('coach.play.plusOne', { team: name }))}
        >
          {t('coach.team.plus')}
        </Button>
      )}
      {message}
      {limited && (
        <Button
          size="s"
          variant="quiet"
          icon={TimerOff}
          onPress={() => void toTeam(team.id, { type: 'clock.off' }, t('coach.team.clockOffDone', { team: name }))}
        >
          {t('coach.team.clockOff')}
        </Button>
      )}
      <Button size="s" variant="quiet" icon={OctagonX} onPress={() => setEnding(true)}>
        {t('coach.team.end')}
      </Button>
      {ending && (
        <Confirm
          title={t('coach.team.endTitle', { team: name })}
          say={t('coach.team.endSay')}
          act={t('coach.team.endDo')}
          onAct={() => void toTeam(team.id, { type: 'end' }, t('coach.team.ended', { team: name }))}
          onClose={() => setEnding(false)}
        />
      )}
    </div>
  );
}
