import type { LevelEstimate } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { PlayedSay } from '../level/index.ts';
import type { Draft } from './draft.ts';
import css from './PlanSummary.module.css';

type Times = Pick<LevelEstimate, 'estimates' | 'played'>;

/** How long most teams play what is planned, and what real teams took. */
export function PlayTimeSay({ draft, times }: { draft: Draft; times: Times }) {
  const t = useT();
  const size = draft.teamSize;
  const { from, to, quick, calm } = times.estimates[size];
  const others = ([5, 4, 3] as const).filter(other => other !== size);
  return (
    <div className={css.time}>
      <p>
        {t('coach.plan.sum.most', { size })} <b className="num">{t('coach.plan.sum.range', { from, to })}</b>
      </p>
      <p className="meta">
        {t('coach.plan.sum.paces', { quick, calm })}{' '}
        {others.map(other => t('coach.plan.sum.other', { size: other, ...times.estimates[other] })).join(' ')}
      </p>
      <PlayedSay played={times.played[size]} />
    </div>
  );
}
