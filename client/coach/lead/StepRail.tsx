import { Check } from 'lucide-react';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/index.ts';
import css from './StepRail.module.css';

export interface StepRailProps {
  debrief: NonNullable<CoachTeamView['debrief']>;
  short: boolean;
  onGoTo: (step: number) => void;
}

/** All steps of the debrief; pressing one moves every team there. */
export function StepRail({ debrief, short, onGoTo }: StepRailProps) {
  const t = useT();
  return (
    <nav aria-label={t('coach.lead.steps')}>
      <ol className={css.rail}>
        {debrief.phases.map((phase, step) => (
          <li key={phase.id}>
            <button
              type="button"
              className={classes(css.step, step === debrief.step && css.now, step < debrief.step && css.past)}
              aria-current={step === debrief.step ? 'step' : undefined}
              aria-label={t('coach.lead.goTo', { number: step + 1, title: phase.title })}
              onClick={() => onGoTo(step)}
            >
              <span className={css.mark}>{step < debrief.step ? <Check aria-hidden /> : step + 1}</span>
              <span>{phase.title}</span>
              <span className="meta num">{short ? phase.shortMinutes : phase.minutes}′</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
