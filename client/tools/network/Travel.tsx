import { useT } from '../../i18n/index.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';

interface TravelProps {
  travel: { options: number[]; minutes: number };
  usable: boolean;
  onChange: (minutes: number) => Promise<boolean>;
}

/** The maximum travel time, in minutes. */
export function Travel({ travel, usable, onChange }: TravelProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ minutes: travel.minutes });
  return (
    <Segmented
      legend={t('tools.network.travel')}
      options={travel.options.map(minutes => ({ id: String(minutes), label: t('tools.minutes', { count: minutes }) }))}
      value={String(optimistic.value('minutes'))}
      disabled={!usable}
      onChange={id => optimistic.set('minutes', Number(id), onChange(Number(id)))}
    />
  );
}
