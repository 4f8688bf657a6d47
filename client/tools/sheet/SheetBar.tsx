import { Sigma, Undo2 } from 'lucide-react';
import type { SheetAction, SheetParts } from '../../../shared/tools/sheet/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './sheet.module.css';

interface SheetBarProps {
  view: SheetParts['cells'];
  usable: boolean;
  act(action: SheetAction): Promise<boolean>;
}

/** The bar above the sheet: a row filter, the average of the shown rows, and undo. */
export function SheetBar({ view, usable, act }: SheetBarProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ filter: view.filter.value });
  const column = view.columns.find(one => one.id === view.filter.column)?.label ?? '';
  return (
    <div className={css.bar}>
      <Segmented
        legend={t('tools.sheet.filter', { column })}
        options={[{ id: '', label: t('tools.sheet.all') }, ...view.filter.options]}
        value={optimistic.value('filter') ?? ''}
        disabled={!usable}
        onChange={value => optimistic.set('filter', value, act({ type: 'filter', value }))}
      />
      <Cluster gap={6}>
        <Button
          size="s"
          icon={Sigma}
          pressed={view.average !== null}
          disabled={!usable}
          onPress={() => void act({ type: 'average', on: view.average === null })}
        >
          {t('tools.sheet.average')}
        </Button>
        <Button
          size="s"
          icon={Undo2}
          disabled={!usable || view.edits === 0}
          onPress={() => void act({ type: 'undo', edits: view.edits })}
        >
          {t('tools.sheet.undo')}
        </Button>
      </Cluster>
    </div>
  );
}
