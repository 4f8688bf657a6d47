import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/classes.ts';
import { Panel } from '../../../ui/Panel.tsx';
import css from './StepList.module.css';

export interface StepListProps {
  steps: PracticeStep[];
  done: PracticeStep[];
  now: PracticeStep | null;
  onPick?: (step: PracticeStep) => void; // absent: a read-only list
  children?: ReactNode;
}

/** The practice steps with a tick for each finished one; they can be done in any order, and again. */
export function StepList({ steps, done, now, onPick, children }: StepListProps) {
  const t = useT();
  return (
    <Panel
      as="aside"
      className={css.panel}
      title={t('lobby.desk.title')}
      aside={
        <span className="meta">
          {t('lobby.desk.progress', { done: steps.filter(step => done.includes(step)).length, total: steps.length })}
        </span>
      }
    >
      <ol className={css.steps}>
        {steps.map((step, at) => {
          const isDone = done.includes(step);
          const words = (
            <>
              <span className={css.mark} aria-hidden>
                {isDone ? <Check /> : at + 1}
              </span>
              <span>
                {t(`lobby.desk.short.${step}`)}
                {isDone && <span className="vh">, {t('lobby.desk.stepDone')}</span>}
              </span>
            </>
          );
          return (
            <li key={step} className={classes(isDone && css.done, step === now && css.now)}>
              {onPick ? (
                <button type="button" aria-current={step === now ? 'step' : undefined} onClick={() => onPick(step)}>
                  {words}
                </button>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ol>
      {children}
    </Panel>
  );
}
