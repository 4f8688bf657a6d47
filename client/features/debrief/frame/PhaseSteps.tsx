import { Check } from 'lucide-react';
import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { classes, Cluster } from '../../../ui/index.ts';
import css from './PhaseSteps.module.css';

export interface PhaseStepsProps {
  phases: DebriefView['phases'];
  step: number; // where the group is
  looking?: number; // which step this person is viewing
  onLook?: (step: number) => void; // absent: the bar is read-only
}

/** The steps of the debrief. Pressing one shows it to this person only; the coach moves the group. */
export function PhaseSteps({ phases, step, looking = step, onLook }: PhaseStepsProps) {
  const t = useT();
  const now = phases[looking];
  return (
    <nav className={css.bar} aria-label={t('debrief.steps.list')}>
      <p className={css.short} aria-hidden>
        {t('debrief.steps.label', { number: looking + 1, total: phases.length, title: now?.title ?? '' })}
      </p>
      <Cluster as="ol" gap={4} justify="between" className={css.steps}>
        {phases.map((phase, index) => {
          const inside = (
            <>
              <span className={css.mark}>{index < step ? <Check aria-hidden /> : <span className="num">{index + 1}</span>}</span>
              <span className={css.title}>
                {phase.title}
                {index < step && <span className="vh"> ({t('debrief.steps.done')})</span>}
              </span>
            </>
          );
          return (
            <li
              key={phase.id}
              className={classes(index === step && css.now, index < step && css.past, index === looking && css.looking)}
              aria-current={index === step ? 'step' : undefined}
            >
              {onLook ? (
                <button type="button" className={css.step} aria-pressed={index === looking} onClick={() => onLook(index)}>
                  {inside}
                </button>
              ) : (
                <span className={css.step}>{inside}</span>
              )}
            </li>
          );
        })}
      </Cluster>
    </nav>
  );
}
