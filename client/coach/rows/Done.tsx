import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import css from './Done.module.css';

/** How much is done, as a number and a bar of as many parts; under it how much of the time is used. */
export function Done({ team, minutesLeft }: { team: CoachTeamView; minutesLeft: number | null }) {
  const t = useT();
  const { done, total, expected } = team.progress;
  return (
    <div className={css.done}>
      <span>
        <b>{done}</b> {t('coach.rows.of', { total })}
      </span>
      <span className={css.parts} aria-hidden>
        {Array.from({ length: total }, (_, part) => (
          <i key={part} className={part < done ? css.on : undefined} />
        ))}
      </span>
      <span className={css.time} aria-hidden>
        <i style={{ transform: `scaleX(${Math.min(1, Math.max(0, expected))})` }} />
      </span>
      <span className="vh">{minutesLeft === null ? t('coach.play.noLimit') : t('coach.play.left', { count: minutesLeft })}</span>
    </div>
  );
}
