import { Check } from 'lucide-react';
import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/index.ts';
import css from './PhaseSteps.module.css';

/** Where we are in the conversation. Shows only; the coach moves on. */
export function PhaseSteps({ phases, step }: { phases: DebriefView['phases']; step: number }) {
  const t = useT();
  const now = phases[step];
  return (
    <nav className={css.bar} aria-label={t('debrief.steps.list')}>
      <p className={css.short} aria-hidden>
        {t('debrief.steps.label', { number: step + 1, total: phases.length, title: now?.title ?? '' })}
      </p>
      <ol className={css.steps}>
        {phases.map((phase, index) => (
          <li
            key={phase.id}
            className={classes(index === step && css.now, index < step && css.past)}
            aria-current={index === step ? 'step' : undefined}
          >
            <span className={css.mark}>{index < step ? <Check aria-hidden /> : <span className="num">{index + 1}</span>}</span>
            <span>
              {phase.title}
              {index < step && <span className="vh"> ({t('debrief.steps.done')})</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
