import { BookOpenCheck, Hand, Pause, Timer } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, classes } from '../../ui/index.ts';
import { ActButton, BAR, mayDo, pauseAll, resumeAll } from '../acts/index.ts';
import { endTimes, summary } from '../teams/index.ts';
import { formatTime, useMayAct } from '../frame/index.ts';
import { formatList } from '../../layout/formatList.ts';
import css from './PlayBar.module.css';

export interface PlayBarProps {
  view: CoachView;
  since: number;
  answers: boolean; // the answer sheet is open
  onAnswers: () => void;
  help: { count: number; open: boolean }; // the list of needs, where it has no place beside the teams
  onHelp: () => void;
}

/** The time of all teams, and the acts for all teams at once. Every part keeps its place: a pause changes colours and words only. */
export function PlayBar({ view, since, answers, onAnswers, help, onHelp }: PlayBarProps) {
  const t = useT();
  const { running, paused } = summary(view, since);
  const mayAct = useMayAct();
  const stopped = running > 0 && paused === running;
  const acts = running > 0 && mayAct;
  const again = mayDo(resumeAll, { view });
  return (
    <div className={classes(css.bar, stopped && css.stopped)}>
      <TimeOfAll view={view} since={since} stopped={stopped} />
      <div className={css.acts}>
        {view.me.as !== 'observer' && (
          <Button icon={BookOpenCheck} pressed={answers} className={css.act} onPress={onAnswers}>
            {t('coach.play.answers')}
          </Button>
        )}
        {acts && BAR.map(act => <ActButton key={act.id} act={act} of={{ view }} className={css.act} />)}
        <Button
          icon={Hand}
          variant={help.count > 0 ? 'attention' : 'secondary'}
          expanded={help.open}
          className={classes(css.act, css.help)}
          onPress={onHelp}
        >
          {t('coach.rows.help', { number: help.count })}
        </Button>
        {acts && (
          <ActButton
            act={again ? resumeAll : pauseAll}
            of={{ view }}
            named
            variant={again ? 'primary' : 'secondary'}
            className={classes(css.act, css.pause)}
          />
        )}
      </div>
    </div>
  );
}

function endWords({ first, last }: { first: number; last: number }, t: ReturnType<typeof useT>): string {
  if (first === last) return t('coach.play.endsAt', { time: formatTime(first) });
  return t('coach.play.endsBetween', { from: formatTime(first), to: formatTime(last) });
}

function TimeOfAll({ view, since, stopped }: { view: CoachView; since: number; stopped: boolean }) {
  const t = useT();
  const mayAct = useMayAct();
  const { teams, people, left, running } = summary(view, since);
  const others = view.coaches.filter(coach => coach.here && coach.id !== view.me.coach).map(coach => coach.name);
  const ends = endTimes(view);
  const together = others.length > 0 ? t('coach.play.coachesHere', { names: formatList(others), count: others.length }) : '';
  const time = !left
    ? t('common.clock.noLimit')
    : left.least === left.most
      ? t('common.clock.left', { count: left.least })
      : t('coach.play.leftRange', { ...left });
  const counts = t('coach.play.counts', {
    teams: t('coach.sessions.teams', { count: teams }),
    people: t('coach.sessions.people', { count: people }),
  });
  const more = [stopped && time, ends && endWords(ends, t), counts, !mayAct && t('coach.play.observer')].filter(Boolean);
  const Icon = stopped ? Pause : Timer;
  const title = stopped ? t('coach.play.stopped') : running > 0 ? time : t('coach.play.title');
  return (
    <div className={css.clock}>
      <Icon aria-hidden />
      <div>
        <p className={css.first}>
          <b className={css.left}>{title}</b>
          {together && (
            <span className={css.others} title={together}>
              {together}
            </span>
          )}
        </p>
        <p className={css.more} title={more.join(' · ')}>
          {more.join(' · ')}
        </p>
      </div>
    </div>
  );
}
