import { ArrowLeft, Download, NotebookPen, Printer } from 'lucide-react';
import { useCallback } from 'react';
import { MIN_RESEARCH_PEOPLE, type SessionReport } from '../../../shared/protocol/report.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { reportFile, reports, type ReportFile } from '../../net/reports.ts';
import { useClient } from '../../store/store.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button, Cluster, Feedback, LinkButton, Stack } from '../../ui/index.ts';
import { formatDate } from '../../layout/formatDate.ts';
import { RetryNotice, CoachFrame, useRequest } from '../frame/index.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Counts, Plans, Taps } from './Counts.tsx';
import { Participation } from './Participation.tsx';
import { PuzzleTimes } from './PuzzleTimes.tsx';
import css from './ReportPage.module.css';
import { Teams } from './Teams.tsx';

const FILES: readonly { file: ReportFile; label: 'pdf' | 'csv' | 'json' | 'research' | 'researchJson' }[] = [
  { file: 'report.pdf', label: 'pdf' },
  { file: 'report.csv', label: 'csv' },
  { file: 'report.json', label: 'json' },
  { file: 'research.csv', label: 'research' },
  { file: 'research.json', label: 'researchJson' },
];

export interface ReportPageProps {
  id: string; // of the session
  onSignedOut: () => void;
}

/** `/coach/:session/verslag`: the report of one session for its coach. */
export function ReportPage({ id, onSignedOut }: ReportPageProps) {
  const t = useT();
  const language = useClient(state => state.settings.language); // the server writes its texts in the coach's language
  const ask = useCallback(() => reports.session(id, language), [id, language]);
  const { value: report, failed, again } = useRequest(ask, onSignedOut);
  return (
    <CoachFrame page={null}>
      <Stack gap={16} className={css.page}>
        <Cluster as="header" gap={16} rowGap={8} align="center" justify="between">
          <PageTitle>{t('report.title')}</PageTitle>
          <Cluster gap={12} className={css.screenOnly}>
            <LinkButton href={`/coach/${id}/plannen`} icon={NotebookPen}>
              {t('coach.sessions.act.plans')}
            </LinkButton>
            <LinkButton href={`/coach/${id}`} icon={ArrowLeft}>
              {t('report.back')}
            </LinkButton>
          </Cluster>
        </Cluster>
        {failed && <RetryNotice say={t('report.failed')} onAgain={again} />}
        {!report && !failed && <Loading />}
        {report && <Whole report={report} id={id} />}
      </Stack>
    </CoachFrame>
  );
}

function Whole({ report, id }: { report: SessionReport; id: string }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { session, counts } = report;
  const short = [
    t('report.facts.say', { count: counts.teams, people: counts.people }),
    t('report.facts.choseSay', { count: counts.finished }),
    ...(counts.stopped > 0 ? [t('report.facts.stoppedSay', { count: counts.stopped })] : []),
  ].join(' ');
  const facts: [string, string | number][] = [
    [t('report.facts.date'), formatDate(session.date, language)],
    [t('report.facts.level'), session.level.title],
    ...(session.group ? [[t('report.facts.group'), session.group] as [string, string]] : []),
    [t('report.facts.coach'), session.coach],
    [t('report.facts.people'), counts.people],
    [t('report.facts.teams'), counts.teams],
    [t('report.facts.finished'), counts.finished],
    ...(counts.stopped > 0 ? [[t('report.facts.stopped'), counts.stopped] as [string, number]] : []),
  ];
  return (
    <>
      <section className={css.hero} aria-labelledby="report-name">
        <div>
          <h2 id="report-name">{session.name}</h2>
          <p>{short}</p>
          {session.rehearsal && <Feedback kind="info">{t('report.rehearsal')}</Feedback>}
          <p className="meta">{t('report.until', { date: formatDate(session.deleteOn, language) })}</p>
          <div>
            <ReadAloud compact text={`${session.name}. ${short}`} />
          </div>
        </div>
        <dl className={css.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <fieldset className={css.exports}>
          <legend className="vh">{t('report.exports')}</legend>
          {FILES.filter(({ file }) => report.research || !file.startsWith('research')).map(({ file, label }) => (
            <a key={file} className={css.file} href={reportFile(id, file, language)} download>
              <Download aria-hidden /> {t(`report.${label}`)}
            </a>
          ))}
          <Button size="s" icon={Printer} onPress={() => window.print()}>
            {t('report.print')}
          </Button>
        </fieldset>
        {!report.research && <p className="meta">{t('report.researchFrom', { count: MIN_RESEARCH_PEOPLE })}</p>}
      </section>
      <Stack gap={16} className={css.parts}>
        <PuzzleTimes puzzles={report.puzzles} />
        <Participation people={report.people} aid={report.aid} />
        <Teams teams={report.teams} />
        <BeforeAfter statements={report.statements} few={report.few} what={report.selfEstimate} />
        <Counts
          title={t('report.ideas.title')}
          none={t('report.ideas.none')}
          counted={report.wrongIdeas.map(idea => ({ key: idea.text, label: idea.text, count: idea.teams }))}
        />
        <Counts
          title={t('report.endings.title')}
          none={t('report.endings.none')}
          counted={report.endings.map(ending => ({ key: ending.label, label: ending.label, count: ending.teams }))}
        />
        <Counts
          title={t('report.feelings.title')}
          none={t('report.feelings.none')}
          counted={report.feelings.map(feeling => ({ key: feeling.id, label: feeling.label, count: feeling.count }))}
        />
        <Taps taps={report.taps} />
        <Plans plans={report.plans} />
      </Stack>
    </>
  );
}
