import { BookOpen, Scissors } from 'lucide-react';
import type { Estimates, LevelPage } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { formatList } from '../../layout/formatList.ts';
import { useClient } from '../../store/store.ts';
import { RadioCards } from '../../ui/index.ts';
import type { Draft } from './draft.ts';
import css from './PlanPage.module.css';

export interface FormChoiceProps {
  draft: Draft;
  level: LevelPage;
  short: NonNullable<LevelPage['short']>;
  onChange: (change: Partial<Draft>) => void;
}

/** Whether the whole story is played or its short form, with how long most teams take. */
export function FormChoice({ draft, level, short, onChange }: FormChoiceProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const tasks = short.off.flatMap(id => level.puzzles.find(puzzle => puzzle.id === id)?.title[mine] ?? []);
  const mostOf = (estimates: Estimates): string => {
    const { from, to } = estimates[draft.teamSize];
    return t('coach.plan.levelMinutes', { from, to });
  };
  return (
    <div data-part="form">
      <RadioCards
        legend={t('coach.plan.form')}
        value={draft.form}
        onChange={id => onChange({ form: id === 'short' ? 'short' : 'full' })}
        columns={2}
        options={[
          {
            id: 'full',
            label: t('coach.plan.formFull'),
            help: mostOf(level.estimates),
            icon: BookOpen,
          },
          {
            id: 'short',
            label: t('coach.plan.formShort'),
            help: mostOf(short.estimates),
            icon: Scissors,
          },
        ]}
      />
      {draft.form === 'short' && (
        <p className={`meta ${css.under}`}>{t('coach.plan.formLeaves', { count: tasks.length, list: formatList(tasks) })}</p>
      )}
    </div>
  );
}
