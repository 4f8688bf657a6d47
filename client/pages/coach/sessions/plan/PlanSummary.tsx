import { useId } from 'react';
import type { LevelPage } from '../../../../../shared/protocol/http.ts';
import { useT } from '../../../../i18n/index.ts';
import { useClient } from '../../../../store/store.ts';
import { CROPS, OfficeCrop } from '../../../debrief/parts/OfficeCrop.tsx';
import { momentWord } from '../../words.ts';
import { dateOf, type Draft } from './draft.ts';
import css from './PlanSummary.module.css';

/** What it will be, in a few words, while one chooses. */
export function PlanSummary({ draft, level }: { draft: Draft; level: LevelPage | null }) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const id = useId();
  const date = draft.rehearsal ? null : dateOf(draft);
  const left = draft.skip.filter(one => level?.optional.some(puzzle => puzzle.id === one)).length;
  const lines = [
    draft.rehearsal ? t('coach.plan.sum.bots') : date === null ? t('coach.plan.sum.now') : momentWord(date),
    draft.clock ? t('coach.plan.sum.minutes', { count: draft.minutes }) : t('coach.plan.sum.noClock'),
    t(draft.teamSize === 5 ? 'coach.plan.sum.five' : 'coach.plan.sum.four'),
    draft.language === 'nl' ? t('coach.plan.dutch') : t('coach.plan.english'),
    ...(draft.pace === 'generous' ? [t('coach.plan.sum.generous')] : []),
    ...(left > 0 ? [t('coach.plan.sum.skip', { count: left })] : []),
    t('coach.plan.sum.keep', { count: draft.retentionDays }),
  ];
  return (
    <section className={css.card} aria-labelledby={id}>
      <OfficeCrop box={draft.rehearsal ? CROPS.coffee : CROPS.door} className={css.picture} />
      <div className={css.words}>
        <h2 id={id}>{level ? level.title[mine] : t('coach.plan.sum.title')}</h2>
        <ul>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {level && draft.clock && (
          <p className="meta">
            {t('coach.plan.sum.estimate', {
              five: level.estimates['5'],
              four: level.estimates['4'],
              three: level.estimates['3'],
            })}
          </p>
        )}
      </div>
    </section>
  );
}
