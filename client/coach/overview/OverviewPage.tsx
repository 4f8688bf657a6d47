import { useCallback, useState } from 'react';
import type { Overview } from '../../../shared/protocol/report.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { reports } from '../../net/reports.ts';
import { useClient } from '../../store/store.ts';
import { BeforeAfter, CountBars, Counts, formatMonth, NumberTable, Section } from '../report/index.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './OverviewPage.module.css';
import { RetryNotice, CoachFrame, useRequest } from '../frame/index.ts';
import { WeakPuzzles } from './WeakPuzzles.tsx';
import { followUpAsStatements } from './followUpAsStatements.ts';

/** `/coach/overzicht`: the figures of many sessions together, per level and period. */
export function OverviewPage({ onSignedOut }: { onSignedOut: () => void }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [level, setLevel] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const ask = useCallback(() => reports.overview({ level, from, to, language }), [level, from, to, language]);
  const { value, failed, again } = useRequest(ask, onSignedOut);
  // The levels of the first answer, so that choosing one does not remove the others from the list.
  const [levels, setLevels] = useState<Overview['levels'] | null>(null);
  if (value && levels === null) setLevels(value.levels);
  const known = levels ?? [];
  const chosen = level || (known.length === 1 ? (known[0]?.id ?? '') : '');
  return (
    <CoachFrame page="overview">
      <Stack gap={16} className={css.page}>
        <PageTitle>{t('report.overview.title')}</PageTitle>
        <Cluster gap={20} rowGap={12} align="end" className={css.filter}>
          <label>
            {t('report.overview.level')}
            <select value={level} onChange={event => setLevel(event.target.value)}>
              <option value="">{t('report.overview.all')}</option>
              {known.map(one => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('report.overview.from')}
            <input type="date" value={from} max={to || undefined} onChange={event => setFrom(event.target.value)} />
          </label>
          <label>
            {t('report.overview.to')}
            <input type="date" value={to} min={from || undefined} onChange={event => setTo(event.target.value)} />
          </label>
        </Cluster>
        <p className="meta">{t('report.overview.noRehearsals')}</p>
        {failed && <RetryNotice say={t('report.failed')} onAgain={again} />}
        {!value && !failed && <Loading />}
        {value && <Whole overview={value} />}
        {chosen && <WeakPuzzles key={chosen} level={chosen} onSignedOut={onSignedOut} />}
      </Stack>
    </CoachFrame>
  );
}

function Whole({ overview }: { overview: Overview }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { levels, months, later } = overview;
  if (levels.length === 0) return <Section title={t('report.overview.levels')} words={[t('report.overview.none')]} />;
  const head = [t('report.overview.sessions'), t('report.overview.people'), t('report.overview.teams')];
  return (
    <Stack gap={16} className={css.parts}>
      <Section
        title={t('report.overview.months')}
        words={[]}
        picture={
          <CountBars
            axis={t('report.overview.axis')}
            bars={months.map(month => ({ key: month.month, label: formatMonth(month.month, language), count: month.people }))}
          />
        }
        table={
          <NumberTable
            caption={t('report.overview.months')}
            head={[t('report.overview.month'), ...head]}
            rows={months.map(one => ({
              key: one.month,
              cells: [formatMonth(one.month, language), one.sessions, one.people, one.teams],
            }))}
          />
        }
      />
      <Section
        title={t('report.overview.levels')}
        words={[]}
        table={
          <NumberTable
            caption={t('report.overview.levels')}
            head={[t('report.overview.level'), ...head]}
            rows={levels.map(one => ({ key: one.id, cells: [one.title, one.sessions, one.people, one.teams] }))}
          />
        }
      />
      {overview.statements.length > 0 && <BeforeAfter statements={overview.statements} few={overview.few} what={null} />}
      {later && (
        <BeforeAfter
          title={t('report.overview.later')}
          statements={followUpAsStatements(later.statements)}
          few={overview.few}
          what={t('report.overview.laterSay', { count: later.n })}
          isLater
        />
      )}
      <Counts
        title={t('report.feelings.title')}
        none={t('report.feelings.none')}
        counted={overview.feelings.map(one => ({ key: one.id, label: one.label, count: one.count }))}
      />
      <Counts
        title={t('report.endings.title')}
        none={t('report.endings.none')}
        counted={overview.endings.map(one => ({ key: one.label, label: one.label, count: one.teams }))}
      />
    </Stack>
  );
}
