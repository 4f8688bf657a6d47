import { useId } from 'react';
import { meetingMinutes } from '../../../shared/protocol/around.ts';
import type { LevelEstimate, LevelPage } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { languageName, formatDayAndTime } from '../frame/index.ts';
import { dateOf, noGame, type Draft } from './draft.ts';
import css from './PlanSummary.module.css';
import { PlayTimeSay } from './PlayTimeSay.tsx';

export interface PlanSummaryProps {
  draft: Draft;
  level: LevelPage | null;
  estimate: LevelEstimate | null; // without what is left out; null: not known yet
}
/** A short summary of the session that is being planned. */
export function PlanSummary({ draft, level, estimate }: PlanSummaryProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const id = useId();
  const date = draft.rehearsal ? null : dateOf(draft);
  const left = draft.skip.filter(one => level?.optional.some(puzzle => puzzle.id === one)).length;
  const times = estimate ?? (level && draft.form === 'full' && left === 0 ? level : null);
  const whole =
    times && level && !noGame(draft)
      ? meetingMinutes(draft.clock ? draft.minutes : null, times.estimates[draft.teamSize], level.talk)
      : null;
  const game = [
    draft.clock ? t('coach.plan.sum.minutes', { count: draft.minutes }) : t('coach.plan.sum.noClock'),
    t(draft.teamSize === 5 ? 'coach.plan.sum.five' : 'coach.plan.sum.four'),
    ...(draft.pace === 'generous' ? [t('coach.plan.sum.generous')] : []),
    ...(draft.form === 'short' ? [t('coach.plan.sum.short')] : []),
    ...(left > 0 ? [t('coach.plan.sum.skip', { count: left })] : []),
  ];
  const lines = [
    draft.rehearsal ? t('coach.plan.sum.bots') : date === null ? t('coach.plan.sum.now') : formatDayAndTime(date),
    ...(noGame(draft) ? [t('coach.plan.sum.formsOnly')] : game),
    languageName(draft.language),
    ...(draft.rehearsal || draft.measure === 'beforeAfter' ? [] : [t(`coach.plan.sum.${draft.measure}`)]),
    t('coach.plan.sum.keep', { count: draft.retentionDays }),
  ];
  return (
    <section className={css.card} aria-labelledby={id}>
      <OfficeCrop box={draft.rehearsal ? CROPS.coffee : CROPS.door} className={css.picture} />
      <div className={css.words}>
        <h2 id={id}>{level ? level.title[mine] : t('coach.plan.sum.title')}</h2>
        <ul className={css.facts}>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {times && !noGame(draft) && <PlayTimeSay draft={draft} times={times} />}
        {whole && <p data-part="total">{t('coach.plan.sum.total', { ...whole, count: whole.total })}</p>}
      </div>
    </section>
  );
}
