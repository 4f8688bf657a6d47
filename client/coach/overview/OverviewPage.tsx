import { useCallback } from 'react';
import type { Overview } from '../../../shared/protocol/report.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { overviewFile, reports, type OverviewQuery } from '../../net/reports.ts';
import { useClient } from '../../store/store.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { ExportMenu } from '../report/index.ts';
import { CoachFrame, RetryNotice, useIsProgramme, useRequest } from '../frame/index.ts';
import { Filters } from './Filters.tsx';
import css from './OverviewPage.module.css';
import { useFilter } from './useFilter.ts';
import { WeakPuzzles } from './WeakPuzzles.tsx';
import { WholeOverview } from './WholeOverview.tsx';

/**
 * `/coach/overzicht`: the figures of many sessions together, by group, level, coach and period. What was chosen stands in the
 * address, so that it stays at a reload and can be sent.
 */
export function OverviewPage({ onSignedOut }: { onSignedOut: () => void }) {
  const t = useT();
  const isProgramme = useIsProgramme();
  const language = useClient(state => state.settings.language);
  const { filter, choose, clear } = useFilter();
  const { level, group, coach, from, to } = filter;
  const ask = useCallback(
    () => reports.overview({ level, group, coach, from, to, language }),
    [level, group, coach, from, to, language],
  );
  const { value, failed, again } = useRequest<Overview>(ask, onSignedOut);
  const asked: OverviewQuery = { ...filter, language };
  const about = level || (value?.levels.length === 1 ? value.levels[0]!.id : '');
  return (
    <CoachFrame page="overview">
      <Stack gap={16} className={css.page}>
        <Cluster as="header" gap={16} rowGap={8} align="center" justify="between">
          <PageTitle>{isProgramme ? t('report.overview.titleAll') : t('report.overview.title')}</PageTitle>
          <ExportMenu
            files={{
              pdf: overviewFile(asked, 'overview.pdf'),
              tables: overviewFile(asked, 'tables.zip'),
              tidy: overviewFile(asked, 'tidy.zip'),
            }}
          />
        </Cluster>
        <Filters filter={filter} choices={value?.choices ?? null} onChoose={choose} onClear={clear} />
        {failed && <RetryNotice say={t('report.failed')} onAgain={again} />}
        {!value && !failed && <Loading />}
        {value && <WholeOverview overview={value} />}
        {about && <WeakPuzzles key={about} level={about} onSignedOut={onSignedOut} />}
        <p className="meta">{t('report.overview.noRehearsals')}</p>
      </Stack>
    </CoachFrame>
  );
}
