import { ArrowLeft, Clock, NotebookPen } from 'lucide-react';
import { useCallback } from 'react';
import { MIN_RESEARCH_PEOPLE, type SessionReport } from '../../../shared/protocol/report.ts';
import type { Language } from '../../../shared/text/localised.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { reportFile, reports } from '../../net/reports.ts';
import { useClient } from '../../store/store.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Cluster, Feedback, LinkButton, Stack } from '../../ui/index.ts';
import { formatDate } from '../../layout/formatDate.ts';
import { RetryNotice, CoachFrame, useIsProgramme, useRequest } from '../frame/index.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Counts, Plans, Taps } from './Counts.tsx';
import { ExportMenu, type ExportMenuProps } from './ExportMenu.tsx';
import { Figures } from './Figures.tsx';
import { People } from './People.tsx';
import { PuzzleTimes } from './PuzzleTimes.tsx';
import css from './ReportPage.module.css';
import { Teams } from './Teams.tsx';

export interface ReportPageProps {
  id: string; // of the session
  onSignedOut: () => void;
}

/** `/coach/:session/verslag`: the report of one session for its coach. */
export function ReportPage({ id, onSignedOut }: ReportPageProps) {
  const t = useT();
  const isProgramme = useIsProgramme();
  const language = useClient(state => state.settings.language); // the server writes its texts in the coach's language
  const ask = useCallback(() => reports.session(id, language), [id, language]);
  const { value: report, failed, again } = useRequest(ask, onSignedOut);
  return (
    <CoachFrame page={null}>
      <Stack gap={16} className={css.page}>
        <Cluster as="header" gap={16} rowGap={8} align="center" justify="between">
          <PageTitle>{t('report.title')}</PageTitle>
          <Cluster gap={8} className={css.screenOnly}>
            {isProgramme ? (
              <LinkButton href="/coach/overzicht" icon={ArrowLeft} size="s" variant="quiet">
                {t('report.toOverview')}
              </LinkButton>
            ) : (
              <>
                <LinkButton href={`/coach/${id}`} icon={ArrowLeft} size="s" variant="quiet">
                  {t('report.back')}
                </LinkButton>
                <LinkButton href={`/coach/${id}/tijd`} icon={Clock} size="s" variant="quiet">
                  {t('report.time.title')}
                </LinkButton>
                <LinkButton href={`/coach/${id}/plannen`} icon={NotebookPen} size="s" variant="quiet">
                  {t('coach.sessions.act.plans')}
                </LinkButton>
              </>
            )}
            {report && <ExportMenu files={filesOf(id, report, language)} />}
          </Cluster>
        </Cluster>
        {failed && <RetryNotice say={t('report.failed')} onAgain={again} />}
        {!report && !failed && <Loading />}
        {report && <Whole report={report} isProgramme={isProgramme} />}
      </Stack>
    </CoachFrame>
  );
}

const filesOf = (id: string, { research }: SessionReport, language: Language): ExportMenuProps['files'] => ({
  pdf: reportFile(id, 'report.pdf', language),
  tables: reportFile(id, 'tables.zip', language),
  tidy: reportFile(id, 'tidy.zip', language),
  ...(research && { research: reportFile(id, 'research.csv', language) }),
});

function Whole({ report, isProgramme }: { report: SessionReport; isProgramme: boolean }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { session, counts } = report;
  const short = [
    t('report.facts.say', { count: counts.teams, people: counts.people }),
    t('report.facts.choseSay', { count: counts.finished }),
    ...(counts.stopped > 0 ? [t('report.facts.stoppedSay', { count: counts.stopped })] : []),
  ].join(' ');
  return (
    <>
      <section className={css.hero} aria-labelledby="report-name">
        <Cluster gap={12} align="center" justify="between">
          <h2 id="report-name">{session.name}</h2>
          <ReadAloud compact text={`${session.name}. ${short}`} />
        </Cluster>
        {session.rehearsal && <Feedback kind="info">{t('report.rehearsal')}</Feedback>}
        <Figures
          figures={[
            [t('report.facts.people'), counts.people],
            [t('report.facts.teams'), counts.teams],
            [t('report.facts.finished'), counts.finished],
            ...(counts.stopped > 0 ? [[t('report.facts.stopped'), counts.stopped] as const] : []),
          ]}
          facts={[
            [t('report.facts.date'), formatDate(session.date, language)],
            [t('report.facts.level'), session.level.title],
            ...(session.group ? [[t('report.facts.group'), session.group] as const] : []),
            [t('report.facts.coach'), session.coach],
          ]}
        />
        <p className="meta">{t('report.until', { date: formatDate(session.deleteOn, language) })}</p>
        {!report.research && !isProgramme && <p className="meta">{t('report.researchFrom', { count: MIN_RESEARCH_PEOPLE })}</p>}
      </section>
      <Stack gap={16} className={css.parts}>
        <Teams teams={report.teams} />
        <PuzzleTimes puzzles={report.puzzles} />
        <div className={css.pair}>
          <Counts
            title={t('report.endings.title')}
            none={t('report.endings.none')}
            counted={report.endings.map(ending => ({ key: ending.label, label: ending.label, count: ending.teams }))}
          />
          <Counts
            title={t('report.ideas.title')}
            none={t('report.ideas.none')}
            counted={report.wrongIdeas.map(idea => ({ key: idea.text, label: idea.text, count: idea.teams }))}
          />
        </div>
        <BeforeAfter statements={report.statements} few={report.few} what={report.selfEstimate} />
        <div className={css.pair}>
          <Counts
            title={t('report.feelings.title')}
            none={t('report.feelings.none')}
            counted={report.feelings.map(feeling => ({ key: feeling.id, label: feeling.label, count: feeling.count }))}
          />
          <Taps taps={report.taps} />
        </div>
        <div className={css.pair}>
          <Plans plans={report.plans} />
        </div>
        {!isProgramme && <People people={report.people} aid={report.aid} />}
      </Stack>
    </>
  );
}
