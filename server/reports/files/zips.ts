import type { Overview, SessionReport } from '../../../shared/protocol/report.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { Services } from '../../services.ts';
import type { SessionRow } from '../../storage/schema.ts';
import { readerIn } from '../../texts/words.ts';
import { countedSessions } from '../countedSessions.ts';
import type { OverviewAsked } from '../overview.ts';
import { playedSession } from '../playedSession.ts';
import type { Cell } from './csvFile.ts';
import { overviewTables } from './overviewTables.ts';
import { reportTables } from './reportTables.ts';
import { tidyRows, tidyTables } from './tidy.ts';
import { zipOf } from './zipOf.ts';

/** 'tables': a zip with one table a file; 'tidy': a zip with one table for statistics. */
export type ReportForm = 'json' | 'pdf' | 'tables' | 'tidy';

/** What must be read with the figures, as a text beside the tables. */
const readMe = (lines: readonly (string | null)[], language: Language): Record<string, string> => ({
  [readerIn(language).say('server.csv.file.readMe')]: `${lines.filter(Boolean).join('\n\n')}\n`,
});

/** A report as a zip with one table a file. */
export function reportZip(report: SessionReport, language: Language, timeZone: string): Uint8Array {
  const reader = readerIn(language);
  const texts = readMe([report.few, report.selfEstimate, report.people.length ? report.aid : null], language);
  return zipOf({ tables: reportTables(report, reader, timeZone), texts }, language, report.made);
}

/** An overview as a zip with one table a file. */
export function overviewZip(overview: Overview, language: Language, timeZone: string): Uint8Array {
  const { say } = readerIn(language);
  const about = overview.about && say('server.csv.about', { level: overview.about.title });
  const texts = readMe([overview.few, say('server.report.selfEstimate'), about], language);
  return zipOf({ tables: overviewTables(overview, readerIn(language), timeZone), texts }, language, overview.made);
}

/** A session as one table for statistics: a row per team and task. */
export async function reportTidy(services: Services, session: SessionRow, language: Language): Promise<Uint8Array> {
  const reader = readerIn(language);
  const rows = tidyRows(session, await playedSession(services, session), 1, reader, services.config.timeZone);
  return zipOf({ tables: tidyTables(rows, reader) }, language, services.clock.now());
}

/** All sessions of an overview that are still there, as one table for statistics. */
export async function overviewTidy(services: Services, { sight, filter, language }: OverviewAsked): Promise<Uint8Array> {
  const reader = readerIn(language);
  const rows: Cell[][] = [];
  let nth = 0;
  await countedSessions(services, sight, filter, (session, played) => {
    nth += 1;
    rows.push(...tidyRows(session, played, nth, reader, services.config.timeZone));
  });
  return zipOf({ tables: tidyTables(rows, reader) }, language, services.clock.now());
}
