import { Armchair, BookOpenCheck, Clock, Pause, Play, Send, Timer } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { summary } from '../logic/summary.ts';
import { toTeam, toTeams } from '../toTeam.ts';
import { useMayAct } from '../useMayAct.ts';
import { listWord } from '../words.ts';
import css from './PlayBar.module.css';

export interface PlayBarProps {
  view: CoachView;
  since: number;
  answers: boolean; // the answer sheet is open
  onAnswers: () => void;
  onMessage: () => void;
}
/** Time of all teams together, and what one does to all at once. */
export function PlayBar({ view, since, answers, onAnswers, onMessage }: PlayBarProps) {
  const t = useT();
  const { teams, people, left, running, paused } = summary(view, since);
  const mayAct = useMayAct();
  const others = view.coaches.filter(coach => coach.here && coach.id !== view.me.coach).map(coach => coach.name);
  const allPaused = running > 0 && paused === running;
  const inPhase = (...phases: (CoachTeamView['phase'] | null)[]) => view.teams.filter(team => phases.includes(team.phase));
  const words = !left
    ? t('common.clock.noLimit')
    : left.least === left.most
      ? t('common.clock.left', { count: left.least })
      : t('coach.play.leftRange', { ...left });
  return (
    <div className={css.bar}>
      <div className={css.clock}>
        <Timer aria-hidden />
        <div>
          <p className={css.left}>{running > 0 ? words : t('coach.play.title')}</p>
          <p className="meta">
            {t('coach.play.counts', {
              teams: t('coach.sessions.teams', { count: teams }),
              people: t('coach.sessions.people', { count: people }),
            })}
            {others.length > 0 && ` · ${t('coach.play.coachesHere', { names: listWord(others), count: others.length })}`}
            {!mayAct && ` · ${t('coach.play.observer')}`}
          </p>
        </div>
      </div>
      {view.me.as !== 'observer' && (
        <Button variant="quiet" icon={BookOpenCheck} pressed={answers} onPress={onAnswers}>
          {t('coach.play.answers')}
        </Button>
      )}
      {running > 0 && mayAct && (
        <div className={css.acts}>
          <Button icon={Send} onPress={onMessage}>
            {t('coach.play.messageAll')}
          </Button>
          <Button
            icon={Armchair}
            onPress={() => void toTeam('all', { type: 'gather' }, t('coach.team.gathered', { team: t('coach.message.all') }))}
          >
            {t('coach.team.gather')}
          </Button>
          {left && (
            <Button
              icon={Clock}
              onPress={() =>
                void toTeams(
                  inPhase('playing', 'paused', 'deciding').filter(team => team.clock?.limited),
                  { type: 'clock.add', minutes: 5 },
                  t('coach.play.plusDone'),
                )
              }
            >
              {t('coach.play.plusAll')}
            </Button>
          )}
          {allPaused ? (
            <Button
              variant="primary"
              icon={Play}
              onPress={() => void toTeams(inPhase('paused'), { type: 'resume' }, t('coach.play.resumedAll'))}
            >
              {t('coach.play.resumeAll')}
            </Button>
          ) : (
            <Button
              variant="primary"
              icon={Pause}
              onPress={() => void toTeams(inPhase('playing'), { type: 'pause' }, t('coach.play.pausedAll'))}
            >
              {t('coach.play.pauseAll')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
