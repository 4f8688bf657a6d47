import { Check } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/classes.ts';
import { Panel } from '../../../ui/Panel.tsx';
import css from './StepList.module.css';

export interface StepListProps<Id extends string> {
  title: string;
  steps: readonly { id: Id; short: string }[];
  done: readonly Id[];
  now: Id | null;
  onPick: (step: Id) => void;
}

/** The exercises with a tick for each finished one; they can be done in any order, and again. */
export function StepList<Id extends string>({ title, steps, done, now, onPick }: StepListProps<Id>) {
  const t = useT();
  return (
    <Panel
      as="aside"
      className={css.panel}
      title={title}
      aside={
        <span className="meta">
          {t('lobby.desk.progress', { done: steps.filter(({ id }) => done.includes(id)).length, total: steps.length })}
        </span>
      }
    >
      <ol className={css.steps}>
        {steps.map(({ id, short }, at) => {
          const isDone = done.includes(id);
          return (
            <li key={id} className={classes(isDone && css.done, id === now && css.now)}>
              <button type="button" aria-current={id === now ? 'step' : undefined} onClick={() => onPick(id)}>
                <span className={css.mark} aria-hidden>
                  {isDone ? <Check /> : at + 1}
                </span>
                <span>
                  {short}
                  {isDone && <span className="vh">, {t('lobby.desk.stepDone')}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
