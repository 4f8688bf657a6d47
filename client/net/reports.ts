import type { Overview, SessionReport, WeakPuzzles } from '../../shared/protocol/report.ts';
import type { SessionTime } from '../../shared/protocol/sessionTime.ts';
import type { Language } from '../../shared/text/localised.ts';
import { call } from './http.ts';

const part = encodeURIComponent;
/** '' for all. */
export interface OverviewQuery {
  level: string;
  group: string;
  coach: string;
  from: string; // '2026-11-01'
  to: string;
  language: Language;
}
const query = (asked: object): string =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();

/** The routes of reports, in the coach's language. Each throws an `HttpFailure`. */
export const reports = {
  session: (id: string, language: Language) => call<SessionReport>('GET', `/sessions/${part(id)}/report?${query({ language })}`),
  overview: (asked: OverviewQuery) => call<Overview>('GET', `/reports/overview?${query(asked)}`),
  time: (id: string, language: Language) => call<SessionTime>('GET', `/sessions/${part(id)}/time?${query({ language })}`),
  weak: (level: string, language: Language) => call<WeakPuzzles>('GET', `/levels/${part(level)}/weak?${query({ language })}`),
};
export type ReportFile = 'report.pdf' | 'tables.zip' | 'tidy.zip' | 'research.csv';
export const reportFile = (id: string, file: ReportFile, language: Language): string =>
  `/api/sessions/${part(id)}/${file}?${query({ language })}`;
export const overviewFile = (asked: OverviewQuery, file: 'overview.pdf' | 'tables.zip' | 'tidy.zip'): string =>
  `/api/reports/${file}?${query(asked)}`;
export const timeFile = (id: string, language: Language): string => `/api/sessions/${part(id)}/time.csv?${query({ language })}`;
