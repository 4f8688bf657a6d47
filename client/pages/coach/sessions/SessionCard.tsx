import { ArrowRight, CirclePlay, Clock3, Trash2, Users } from 'lucide-react';
import type { SessionSummary } from '../../../../shared/protocol/http.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, classes } from '../../../ui/index.ts';
import { dateWord } from '../words.ts';
import css from './SessionCard.module.css';

export interface SessionCardProps {
  session: SessionSummary;
  onOpen: () => void;
  onDelete: () => void;
}

/** One session in the list: its code first, since that is what a coach says aloud. */
export function SessionCard({ session, onOpen, onDelete }: SessionCardProps) {
  const t = useT();
  const { code, level, people, teams, running, createdAt, deleteOn } = session;
  const counts = [t('coach.sessions.people', { count: people }), t('coach.sessions.teams', { count: teams })];
  return (
    <li className={classes(css.card, running && css.running)}>
      <div className={css.code}>
        <h2>{code}</h2>
        <p className="meta">{level}</p>
      </div>
      <ul className={css.facts}>
        <li className={css.state}>
          {running ? <CirclePlay aria-hidden /> : <Clock3 aria-hidden />}
          {running ? t('coach.sessions.running') : t('coach.sessions.ready')}
        </li>
        <li>
          <Users aria-hidden />
          {counts.join(', ')}
        </li>
        <li className="meta">
          {t('coach.sessions.made', { date: dateWord(createdAt) })}. {t('coach.sessions.deleteOn', { date: dateWord(deleteOn) })}
        </li>
      </ul>
      <div className={css.acts}>
        <Button
          variant={running ? 'primary' : 'secondary'}
          iconAfter={ArrowRight}
          label={t('coach.sessions.openLabel', { code })}
          onPress={onOpen}
        >
          {t('coach.sessions.open')}
        </Button>
        <Button variant="quiet" icon={Trash2} label={t('coach.sessions.deleteLabel', { code })} onPress={onDelete}>
          {t('coach.sessions.delete')}
        </Button>
      </div>
    </li>
  );
}
