import { Sigma, Undo2 } from 'lucide-react';
import type { SheetAction, SheetParts } from '../../../shared/tools/sheet/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useLead } from '../kit/useLead.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './sheet.module.css';

interface SheetBarProps {
  view: SheetParts['cells'];
  usable: boolean;
  act(action: SheetAction): Promise<boolean>;
}

/** The bar over the sheet: which rows show, the average of them, and taking back the last change. */
export function SheetBar({ view, usable, act }: SheetBarProps) {
  const t = useT();
  const lead = useLead({ filter: view.filter.value });
  const column = view.columns.find(one => one.id === view.filter.column)?.label ?? '';
  return (
    <div className={css.bar}>
      <Segmented
        legend={t('tools.sheet.filter', { column })}
        options={[{ id: '', label: t('tools.sheet.all') }, ...view.filter.options]}
        value={lead.value('filter') ?? ''}
        disabled={!usable}
        onChange={value => lead.set('filter', value, act({ type: 'filter', value }))}
      />
      <Cluster gap={8}>
        <Button
          icon={Sigma}
          pressed={view.average !== null}
          disabled={!usable}
          onPress={() => void act({ type: 'average', on: view.average === null })}
        >
          {t('tools.sheet.average')}
        </Button>
        <Button icon={Undo2} disabled={!usable || !view.mayUndo} onPress={() => void act({ type: 'undo' })}>
          {t('tools.sheet.undo')}
        </Button>
      </Cluster>
    </div>
  );
}
