import type { WebsearchAction, WebsearchParts } from '../../../shared/tools/websearch/view.ts';
import { useT } from '../../i18n/index.ts';
import { CheckCards, RadioCards } from '../../ui/Choices.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './websearch.module.css';

interface SourcesProps {
  view: WebsearchParts['sources'];
  usable: boolean;
  act(action: WebsearchAction): Promise<boolean>;
}

/** Which sources to trust, what they were compared with, and what to do next. */
export function Sources({ view, usable, act }: SourcesProps) {
  const t = useT();
  const optimistic = useOptimisticValues<boolean>(Object.fromEntries(view.found.map(one => [one.id, one.used])));
  const choice = useOptimisticValues<string>({ year: view.year, next: view.chosen });
  const used = view.found.filter(one => optimistic.value(one.id)).map(one => one.id);
  const change = (values: string[]) => {
    for (const { id } of view.found) {
      const on = values.includes(id);
      if (on !== used.includes(id)) optimistic.set(id, on, act({ type: 'use', result: id, on }));
    }
  };
  return (
    <Part title={t('tools.websearch.sources')} className={css.sources}>
      {view.found.length === 0 ? (
        <p className={kit.meta}>{t('tools.websearch.noSources')}</p>
      ) : (
        <ChoiceGrid card={17}>
          <CheckCards
            legend={t('tools.websearch.pick', { count: used.length, wanted: view.wanted })}
            options={view.found.map(one => ({
              id: one.id,
              label: one.title,
              help: [one.address, one.by && t('tools.by', { name: one.by })].filter(Boolean).join(' · '),
            }))}
            values={used}
            max={view.wanted}
            disabled={!usable}
            onChange={change}
          />
        </ChoiceGrid>
      )}
      <Segmented
        legend={view.askYear}
        options={view.years}
        value={choice.value('year') || null}
        disabled={!usable}
        onChange={year => choice.set('year', year, act({ type: 'year', year }))}
      />
      <ChoiceGrid card={17}>
        <RadioCards
          legend={view.askNext}
          options={view.next}
          value={choice.value('next') || null}
          disabled={!usable}
          onChange={option => choice.set('next', option, act({ type: 'next', option }))}
        />
      </ChoiceGrid>
    </Part>
  );
}
