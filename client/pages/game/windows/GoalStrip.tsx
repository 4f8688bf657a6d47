import { Lightbulb } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import css from './Windows.module.css';

/** The one sentence under a window: "Wat moet ik doen?". Nothing when there is no one goal here. */
export function GoalStrip({ goal }: { goal: string | null }) {
  const t = useT();
  if (goal === null) return null;
  return (
    <p className={css.goal}>
      <Lightbulb aria-hidden />
      <span>
        <b>{t('game.window.whatToDo')}</b> {goal}
      </span>
    </p>
  );
}
