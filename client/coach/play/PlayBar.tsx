import { BookOpenCheck, Timer } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, Cluster } from '../../ui/index.ts';
import { ActButton, BAR, resumeAll } from '../acts/index.ts';
import { summary } from '../teams/index.ts';
import { useMayAct } from '../frame/index.ts';
import { formatList } from '../../layout/formatList.ts';
import css from './PlayBar.module.css';

export interface PlayBarProps {
  view: CoachView;
  since: number;
  answers: boolean; // the answer sheet is open
  onAnswers: () => void;
}
/** The time of all teams, and the acts for all teams at once. */
export function PlayBar({ view, since, answers, onAnswers }: PlayBarProps) {
  const t = useT();
  const { teams, people, left, running } = summary(view, since);
  const mayAct = useMayAct();
  const others = view.coaches.filter(coach => coach.here && coach.id !== view.me.coach).map(coach => coach.name);
  const words = !left
    ? t('common.clock.noLimit')
    : left.least === left.most
      ? t('common.clock.left', { count: left.least })
      : t('coach.play.leftRange', { ...left });
  return (
    <Cluster gap={24} rowGap={8} align="center" className={css.bar}>
      <div className={css.clock}>
        <Timer aria-hidden />
        <div>
          <p className={css.left}>{running > 0 ? words : t('coach.play.title')}</p>
          <p className="meta">
            {t('coach.play.counts', {
              teams: t('coach.sessions.teams', { count: teams }),
              people: t('coach.sessions.people', { count: people }),
            })}
            {others.length > 0 && ` · ${t('coach.play.coachesHere', { names: formatList(others), count: others.length })}`}
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
        <Cluster gap={10} className={css.acts}>
          {BAR.map(act => (
            <ActButton key={act.id} act={act} of={{ view }} variant={act === resumeAll ? 'primary' : 'secondary'} />
          ))}
        </Cluster>
      )}
    </Cluster>
  );
}
