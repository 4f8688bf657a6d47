import type { SortingAction, SortingParts } from '../../../shared/tools/sorting/view.ts';
import { useT } from '../../i18n/index.ts';
import type { WindowProps } from '../kit/contract.ts';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './sorting.module.css';

/** Sorts sentences by requirement: the meaning of each requirement at the top, the sentences per speaker below. */
export function SortingWindow({ tool, act, steps }: WindowProps<SortingParts, SortingAction>) {
  const t = useT();
  const part = tool.parts.rows;
  const rows = part?.view.groups.flatMap(group => group.rows) ?? [];
  const optimistic = useOptimisticValues<string>(Object.fromEntries(rows.map(row => [row.id, row.bin])));
  if (!part) return null;
  const { bins, groups } = part.view;
  const left = rows.filter(row => (optimistic.value(row.id) ?? '') === '').length;
  return (
    <div className={kit.tool}>
      <Part
        title={t('tools.sorting.bins')}
        aside={
          <span className={css.left}>{left === 0 ? t('tools.sorting.none') : t('tools.sorting.left', { count: left })}</span>
        }
        read={() => bins.map(bin => `${bin.label}: ${bin.meaning}`).join('. ')}
      >
        <dl className={css.bins}>
          {bins.map(bin => (
            <div key={bin.id}>
              <dt>{bin.label}</dt>
              <dd>{bin.meaning}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {groups.map(group => (
        <Part key={group.id} title={group.label}>
          <Stack as="ul" gap={6}>
            {group.rows.map(row => (
              <li key={row.id} className={css.row}>
                <p className={css.text}>
                  “{row.text}”{row.by && <span className={kit.meta}> {t('tools.by', { name: row.by })}</span>}
                </p>
                <Segmented
                  legend={t('tools.sorting.where', { text: row.text })}
                  legendHidden
                  options={bins}
                  value={optimistic.value(row.id) || null}
                  disabled={!mayAct(tool, part)}
                  onChange={bin => optimistic.set(row.id, bin, act({ type: 'place', row: row.id, bin }))}
                />
              </li>
            ))}
          </Stack>
        </Part>
      ))}
      {steps('rows')}
    </div>
  );
}
