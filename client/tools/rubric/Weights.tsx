import type { RubricAction, RubricWeights } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './rubric.module.css';

interface WeightsProps {
  view: RubricWeights;
  usable: boolean;
  act(action: RubricAction): Promise<boolean>;
}

/** The weight of each requirement. */
export function Weights({ view, usable, act }: WeightsProps) {
  const t = useT();
  const optimistic = useOptimisticValues<number>(Object.fromEntries(view.demands.map(demand => [demand.id, demand.weight])));
  return (
    <Part title={t('tools.rubric.weights')}>
      <ul className={css.weights}>
        {view.demands.map(demand => (
          <li key={demand.id}>
            <Segmented
              legend={demand.label}
              options={view.options.map(to => ({ id: String(to), label: `× ${to}` }))}
              value={String(optimistic.value(demand.id))}
              disabled={!usable}
              onChange={to => optimistic.set(demand.id, Number(to), act({ type: 'weight', demand: demand.id, to: Number(to) }))}
            />
            {demand.by && <p className={kit.meta}>{t('tools.by', { name: demand.by })}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
