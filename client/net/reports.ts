import type { Overview, SessionReport, WeakPuzzles } from '../../shared/protocol/report.ts';
import type { Language } from '../../shared/text/localised.ts';
import { call } from './http.ts';

const part = encodeURIComponent;
export interface OverviewQuery {
  level: string; // '' for all
  from: string; // '2026-11-01', or ''
  to: string;
  language: Language;
}
const query = (asked: object): string =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();

/** The routes of reports, in the coach's language. Each throws an `HttpFailure`. */
export const reports = {
  session: (id: string, language: Language) => call<SessionReport>('GET', `/sessions/${part(id)}/report?${query({ language })}`),
  overview: (asked: OverviewQuery) => call<Overview>('GET', `/reports/overview?${query(asked)}`),
  weak: (level: string, language: Language) => call<WeakPuzzles>('GET', `/levels/${part(level)}/weak?${query({ language })}`),
};
export type ReportFile = 'report.pdf' | 'report.csv' | 'report.json' | 'research.csv' | 'research.json';
export const reportFile = (id: string, file: ReportFile, language: Language): string =>
  `/api/sessions/${part(id)}/${file}?${query({ language })}`;
