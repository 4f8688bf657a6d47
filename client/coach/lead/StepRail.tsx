import { Check } from 'lucide-react';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/index.ts';
import css from './StepRail.module.css';

export interface StepRailProps {
  debrief: NonNullable<CoachTeamView['debrief']>;
  short: boolean;
  onGoTo: ((step: number) => void) | null; // null: somebody who only looks
}

/** All steps of the debrief with their minutes, in one row; pressing one moves every team there. */
export function StepRail({ debrief, short, onGoTo }: StepRailProps) {
  const t = useT();
  return (
    <nav aria-label={t('coach.lead.steps')}>
      <ol className={css.rail}>
        {debrief.phases.map((phase, step) => {
          const className = classes(css.step, step === debrief.step && css.now, step < debrief.step && css.past);
          const current = step === debrief.step ? 'step' : undefined;
          const shows = (
            <>
              <span className={css.mark}>{step < debrief.step ? <Check aria-hidden /> : step + 1}</span>
              <span className={css.title}>{phase.title}</span>
              <span className={css.minutes}>{t('coach.lead.min', { count: short ? phase.shortMinutes : phase.minutes })}</span>
            </>
          );
          return (
            <li key={phase.id}>
              {onGoTo ? (
                <button
                  type="button"
                  className={className}
                  aria-current={current}
                  aria-label={t('coach.lead.goTo', { number: step + 1, title: phase.title })}
                  onClick={() => onGoTo(step)}
                >
                  {shows}
                </button>
              ) : (
                <span className={className} aria-current={current}>
                  {shows}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
