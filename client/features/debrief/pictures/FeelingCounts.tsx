import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { Cluster, Panel } from '../../../ui/index.ts';
import { FeelingFace } from './FeelingFace.tsx';
import css from './FeelingCounts.module.css';

export interface FeelingCountsProps {
  feelings: DebriefView['feelings'];
  mine: string | null;
  soon?: boolean; // explains why there are no counts yet
}

/** How often each feeling was chosen, shown once the coach has moved on; never who chose it. */
export function FeelingCounts({ feelings, mine, soon = false }: FeelingCountsProps) {
  const t = useT();
  const chosen = feelings.flatMap((feeling, index) => (feeling.count ? [{ ...feeling, count: feeling.count, index }] : []));
  if (chosen.length === 0)
    return soon && feelings.every(feeling => feeling.count === null) ? <p className="meta">{t('debrief.feelings.few')}</p> : null;
  return (
    <Panel title={t('debrief.feelings.shared')}>
      <p className="meta">{t('debrief.feelings.sharedSay')}</p>
      <Cluster as="ul" gap={28} rowGap={10} className={css.counts}>
        {chosen.map(feeling => (
          <li key={feeling.id}>
            <FeelingFace id={feeling.id} index={feeling.index} size={60} />
            <span>
              <b>{feeling.label}</b>
              <span className="meta">
                {t('debrief.feelings.times', { count: feeling.count })}
                {feeling.id === mine && `, ${t('debrief.feelings.mine')}`}
              </span>
            </span>
          </li>
        ))}
      </Cluster>
    </Panel>
  );
}
