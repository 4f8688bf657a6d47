import { FilterX } from 'lucide-react';
import { useState } from 'react';
import type { Overview } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { Button, SelectField } from '../../ui/index.ts';
import css from './Filters.module.css';
import type { Filter } from './useFilter.ts';

export interface FiltersProps {
  filter: Filter;
  choices: Overview['choices'] | null; // null: not known yet
  onChoose: (key: keyof Filter, value: string) => void;
  onClear: () => void;
}

/** What the overview is about: by level, group, coach and period. What cannot be chosen is not shown. */
export function Filters({ filter, choices: given, onChoose, onClear }: FiltersProps) {
  const t = useT();
  // The choices stay while another answer is on its way.
  const [known, setKnown] = useState(given);
  if (given && given !== known) setKnown(given);
  const choices = given ?? known;
  const pick = (key: 'level' | 'group' | 'coach', all: string, options: readonly { id: string; label: string }[]) =>
    (options.length > 1 || filter[key]) && (
      <SelectField
        label={t(`report.overview.${key}`)}
        value={filter[key]}
        onChange={value => onChoose(key, value)}
        options={[
          { id: '', label: all },
          ...options,
          ...(filter[key] && options.every(({ id }) => id !== filter[key]) ? [{ id: filter[key], label: filter[key] }] : []),
        ]}
      />
    );
  return (
    <section className={css.filters} aria-label={t('report.overview.filter')}>
      {pick('group', t('report.overview.allGroups'), choices?.groups.map(group => ({ id: group, label: group })) ?? [])}
      {pick('level', t('report.overview.all'), choices?.levels.map(({ id, title }) => ({ id, label: title })) ?? [])}
      {pick('coach', t('report.overview.allCoaches'), choices?.coaches.map(({ id, name }) => ({ id, label: name })) ?? [])}
      <label className={css.day}>
        {t('report.overview.from')}
        <input
          type="date"
          value={filter.from}
          max={filter.to || undefined}
          onChange={event => onChoose('from', event.target.value)}
        />
      </label>
      <label className={css.day}>
        {t('report.overview.to')}
        <input
          type="date"
          value={filter.to}
          min={filter.from || undefined}
          onChange={event => onChoose('to', event.target.value)}
        />
      </label>
      {Object.values(filter).some(Boolean) && (
        <Button icon={FilterX} variant="quiet" onPress={onClear}>
          {t('report.overview.clear')}
        </Button>
      )}
    </section>
  );
}
