import { CalendarClock, Minus, Plus, Scissors } from 'lucide-react';
import type { LevelEstimate, LevelPage } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { useRef } from 'react';
import { useClient } from '../../store/store.ts';
import { Button } from '../../ui/index.ts';
import type { Draft } from './draft.ts';
import { adviceFor, fitOf, type Advice } from './fit.ts';
import css from './PlanPage.module.css';

const ICONS = { form: Scissors, whole: Plus, skip: Minus, back: Plus, clock: CalendarClock } as const;

export interface PlanAdviceProps {
  draft: Draft;
  level: LevelPage;
  estimate: LevelEstimate;
  onChange: (change: Partial<Draft>) => void;
}

/** Whether the game fits the time, and what to leave out or to add, each as one press. */
export function PlanAdvice({ draft, level, estimate, onChange }: PlanAdviceProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const here = useRef<HTMLDivElement>(null);
  const advice = adviceFor(draft, level, estimate);
  const fit = draft.clock ? fitOf(draft.minutes, estimate.estimates[draft.teamSize]) : null;
  const titleOf = (id: string): string => level.puzzles.find(puzzle => puzzle.id === id)?.title[mine] ?? id;
  const wordsOf = (one: Advice): string => {
    if ('time' in one) return t(`coach.plan.advice.${one.kind}`, { from: one.time.from, to: one.time.to });
    if (one.kind === 'clock') return t('coach.plan.advice.clock', { count: one.minutes });
    return t(`coach.plan.advice.${one.kind}`, { task: titleOf(one.puzzle), count: one.minutes });
  };
  const act = (one: Advice): void => {
    here.current?.focus(); // the pressed button goes away
    onChange(one.change);
  };
  if (fit === null) return null;
  return (
    <div ref={here} tabIndex={-1} aria-live="polite" className={css.advice} data-part="advice">
      <p>{t(`coach.plan.advice.${fit === 'fits' && advice.length > 0 ? 'room' : fit}`, { clock: draft.minutes })}</p>
      {advice.length > 0 && (
        <ul>
          {advice.map(one => (
            <li key={wordsOf(one)}>
              <Button size="s" icon={ICONS[one.kind]} onPress={() => act(one)}>
                {wordsOf(one)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
