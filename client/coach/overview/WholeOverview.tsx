import type { Overview, OverviewCounts } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import { BeforeAfter, CountBars, Counts, Figures, formatMonth, NumberTable, Section } from '../report/index.ts';
import { followUpAsStatements } from './followUpAsStatements.ts';
import css from './OverviewPage.module.css';
import { SessionList } from './SessionList.tsx';

/** The numbers of an overview in large, per month, group and level, each session, and what people said. */
export function WholeOverview({ overview }: { overview: Overview }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { counts, levels, groups, months, later, about } = overview;
  if (counts.sessions === 0) return <Section title={t('report.overview.levels')} words={[t('report.overview.none')]} />;
  const head = [
    t('report.overview.sessions'),
    t('report.overview.people'),
    t('report.overview.teams'),
    t('report.overview.chose'),
    t('report.overview.stopped'),
  ];
  const per = (title: string, column: string, rows: readonly (readonly [string, OverviewCounts])[]) => (
    <Section
      title={title}
      words={[]}
      table={
        <NumberTable
          caption={title}
          head={[column, ...head]}
          rows={rows.map(([name, one]) => ({
            key: name,
            cells: [name, one.sessions, one.people, one.teams, one.finished, one.stopped],
          }))}
        />
      }
    />
  );
  const of = about && levels.length > 1 ? `: ${about.title}` : ''; // what people said is about one story
  return (
    <Stack gap={16} className={css.parts}>
      <Figures
        figures={[
          [t('report.overview.sessions'), counts.sessions],
          [t('report.overview.people'), counts.people],
          [t('report.overview.teams'), counts.teams],
          [t('report.facts.finished'), counts.finished],
          ...(counts.stopped > 0 ? [[t('report.facts.stopped'), counts.stopped] as const] : []),
        ]}
      />
      <SessionList sessions={overview.sessions} showCoach={overview.choices.coaches.length > 1} />
      {months.length > 1 ? (
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
                cells: [formatMonth(one.month, language), one.sessions, one.people, one.teams, one.finished, one.stopped],
              }))}
            />
          }
        />
      ) : null}
      {groups.length > 1 &&
        per(
          t('report.overview.groups'),
          t('report.overview.group'),
          groups.map(one => [one.group, one]),
        )}
      {levels.length > 1 &&
        per(
          t('report.overview.levels'),
          t('report.overview.level'),
          levels.map(one => [one.title, one]),
        )}
      {overview.statements.length > 0 && (
        <BeforeAfter
          title={`${t('report.statements.title')}${of}`}
          statements={overview.statements}
          few={overview.few}
          what={null}
        />
      )}
      {later && (
        <BeforeAfter
          title={t('report.overview.later')}
          statements={followUpAsStatements(later.statements)}
          few={overview.few}
          what={t('report.overview.laterSay', { count: later.n })}
          isLater
        />
      )}
      <div className={css.pair}>
        <Counts
          title={`${t('report.endings.title')}${of}`}
          none={t('report.endings.none')}
          counted={overview.endings.map(one => ({ key: one.label, label: one.label, count: one.teams }))}
        />
        <Counts
          title={`${t('report.feelings.title')}${of}`}
          none={t('report.feelings.none')}
          counted={overview.feelings.map(one => ({ key: one.id, label: one.label, count: one.count }))}
        />
      </div>
    </Stack>
  );
}
