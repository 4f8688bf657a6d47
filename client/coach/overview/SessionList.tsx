import { Link } from 'wouter';
import type { OverviewSession } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { formatDate } from '../../layout/formatDate.ts';
import { useClient } from '../../store/store.ts';
import { NumberTable, Section } from '../report/index.ts';

/** The sessions that are still there, newest first, each with its report. */
export function SessionList({ sessions, showCoach }: { sessions: readonly OverviewSession[]; showCoach: boolean }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  return (
    <Section
      title={t('report.overview.list')}
      words={sessions.length ? [] : [t('report.overview.listNone')]}
      table={
        sessions.length > 0 && (
          <NumberTable
            caption={t('report.overview.list')}
            head={[
              t('report.overview.session'),
              t('report.facts.date'),
              t('report.overview.group'),
              t('report.overview.level'),
              ...(showCoach ? [t('report.overview.coach')] : []),
              t('report.overview.people'),
              t('report.overview.teams'),
              t('report.facts.finished'),
            ]}
            rows={sessions.map(one => ({
              key: one.id,
              cells: [
                <Link key="report" href={`/coach/${one.id}/verslag`} aria-label={t('report.of', { name: one.name })}>
                  {one.name}
                </Link>,
                formatDate(one.date, language),
                one.group ?? '–',
                one.level,
                ...(showCoach ? [one.coach] : []),
                one.people,
                one.teams,
                one.finished,
              ],
            }))}
          />
        )
      }
    />
  );
}
