import { Check, HandHelping, Lock, SkipForward, Wrench, X } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { classes, SelectField, Stack } from '../../ui/index.ts';
import { doneIn, stateOf, type AnswerState } from './answerStates.ts';
import css from './LiveAnswers.module.css';

const ICONS = { solved: Check, byCoach: HandHelping, open: Wrench, locked: Lock, skipped: SkipForward, unfinished: X };

export interface PuzzleStatesProps {
  states: AnswerState[];
  chosen: string;
  alone: boolean; // one team, not all
  onChoose: (id: string) => void;
}

/** All tasks with the teams' progress; a select on narrow screens. */
export function PuzzleStates({ states, chosen, alone, onChoose }: PuzzleStatesProps) {
  const t = useT();
  const words = (one: AnswerState): string =>
    alone || one.teams === 1 || stateOf(one) === 'locked' || stateOf(one) === 'skipped'
      ? t(`coach.team.${stateOf(one)}`)
      : t('coach.answers.doneOf', { done: doneIn(one), total: one.teams });
  return (
    <div>
      <nav className={css.list} aria-label={t('coach.answers.tasks')}>
        <Stack as="ol" gap={4}>
          {states.map(one => {
            const state = stateOf(one);
            const Icon = ICONS[state];
            return (
              <li key={one.id}>
                <button
                  type="button"
                  className={classes(css.task, css[state])}
                  aria-current={one.id === chosen ? 'true' : undefined}
                  onClick={() => onChoose(one.id)}
                >
                  <i aria-hidden>
                    <Icon />
                  </i>
                  <span>
                    {one.title}
                    <span className={css.say}>{words(one)}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </Stack>
      </nav>
      <div className={css.pick}>
        <SelectField
          label={t('coach.answers.task')}
          value={chosen}
          onChange={onChoose}
          options={states.map(one => ({ id: one.id, label: `${one.title} (${words(one)})` }))}
        />
      </div>
    </div>
  );
}
