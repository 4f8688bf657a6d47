import type { HttpError } from '../../shared/protocol/http.ts';
import type { Language } from '../../shared/text/localised.ts';
import { overviewPdf } from '../documents/overviewPdf.ts';
import { reportPdf } from '../documents/reportPdf.ts';
import { keptCertificatePdf, keptPlanPdf, type KeptPage } from '../plans/keptPage.ts';
import { ownPage } from '../plans/ownPage.ts';
import { ownCertificatePdf, ownPlanPdf } from '../plans/ownPapers.ts';
import type { OwnSeat } from '../plans/ownSeat.ts';
import { Refusal } from '../Refusal.ts';
import { replayMoment, replayPage, type ReplaySource } from '../reports/lookBack.ts';
import { researchCsv } from '../reports/files/researchCsv.ts';
import { overviewTidy, overviewZip, reportTidy, reportZip, type ReportForm } from '../reports/files/zips.ts';
import { overviewOf, weakPuzzlesOf, type OverviewAsked } from '../reports/overview.ts';
import { reportOf } from '../reports/report.ts';
import { researchExport } from '../reports/research.ts';
import { sessionTime, sessionTimeCsv } from '../reports/sessionTime.ts';
import type { SessionRow } from '../storage/schema.ts';
import type { Reading } from './readingServices.ts';

/** Slow, read-only jobs. Callers authorise the request first: a job checks no rights. */
export type PersonJob =
  | { kind: 'ownPage'; own: OwnSeat }
  | { kind: 'planPdf'; own: OwnSeat }
  | { kind: 'certificatePdf'; own: OwnSeat; name: string }
  | { kind: 'keptPlanPdf'; kept: KeptPage }
  | { kind: 'keptCertificatePdf'; kept: KeptPage; name: string }
  | { kind: 'replayPage'; looked: ReplaySource }
  | { kind: 'replayMoment'; looked: ReplaySource; seq: number };
export type CoachJob =
  | { kind: 'report'; as: ReportForm; session: SessionRow; named: boolean; language: Language } // `named`: with people and teams by name
  | { kind: 'research'; as: 'json' | 'csv'; session: SessionRow; language: Language }
  | { kind: 'overview'; as: ReportForm; asked: OverviewAsked }
  | { kind: 'time'; as: 'json' | 'csv'; session: SessionRow; language: Language }
  | { kind: 'weak'; level: string; language: Language };
export type Job = PersonJob | CoachJob;

/** JSON and CSV as text, a PDF or zip as bytes; or the reason for a refusal. */
export type JobResult = string | Uint8Array | { refusal: HttpError };

export async function runJob(reading: Reading, job: Job): Promise<JobResult> {
  try {
    return await make(reading, job);
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.reason };
    throw error;
  }
}

async function make({ services, replays, papers }: Reading, job: Job): Promise<string | Uint8Array> {
  const { timeZone } = services.config;
  switch (job.kind) {
    case 'ownPage':
      return JSON.stringify(await ownPage(services, job.own));
    case 'planPdf':
      return ownPlanPdf(services, job.own, papers);
    case 'certificatePdf':
      return ownCertificatePdf(services, job.own, job.name, papers);
    case 'keptPlanPdf':
      return keptPlanPdf(services, job.kept, papers);
    case 'keptCertificatePdf':
      return keptCertificatePdf(services, job.kept, job.name, papers);
    case 'replayPage':
      return found(await replayPage(services, replays, job.looked));
    case 'replayMoment':
      return found(await replayMoment(services, replays, job.looked, job.seq));
    case 'report': {
      const { session, named, language } = job;
      if (job.as === 'tidy') return reportTidy(services, session, language);
      const report = await reportOf(services, session, { language, named });
      if (job.as === 'json') return JSON.stringify(report, null, 2);
      if (job.as === 'tables') return reportZip(report, language, timeZone);
      const { made: _, ...given } = report;
      return papers.once(['report', given, language], () => reportPdf(report, language, timeZone));
    }
    case 'research': {
      const research = await researchExport(services, job.session);
      return job.as === 'json' ? JSON.stringify(research, null, 2) : researchCsv(research, job.language);
    }
    case 'overview': {
      const { language } = job.asked;
      if (job.as === 'tidy') return overviewTidy(services, job.asked);
      const overview = await overviewOf(services, job.asked);
      if (job.as === 'tables') return overviewZip(overview, language, timeZone);
      return job.as === 'pdf' ? overviewPdf(overview, language, timeZone) : JSON.stringify(overview);
    }
    case 'time': {
      const time = await sessionTime(services, job.session, job.language);
      return job.as === 'csv' ? sessionTimeCsv(time, job.language, timeZone) : JSON.stringify(time);
    }
    case 'weak':
      return found(await weakPuzzlesOf(services, job.level, job.language));
  }
}

function found(answer: object | null): string {
  if (!answer) throw new Refusal('notFound');
  return JSON.stringify(answer);
}
