import type { Overview, SessionReport, WeakPuzzles } from '../../shared/protocol/report.ts';
import { call } from './http.ts';

const part = encodeURIComponent;
export interface OverviewQuery {
  level?: string;
  from?: string; // '2026-11-01'
  to?: string;
}

/** Reports for a coach. Each throws an `HttpFailure`. */
export const reports = {
  session: (id: string) => call<SessionReport>('GET', `/sessions/${part(id)}/report`),
  overview: (query: OverviewQuery) => {
    const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
    return call<Overview>('GET', `/reports/overview${asked.size ? `?${asked}` : ''}`);
  },
  weak: (level: string) => call<WeakPuzzles>('GET', `/levels/${part(level)}/weak`),
};
export type ReportFile = 'report.pdf' | 'report.csv' | 'report.json' | 'research.csv' | 'research.json';
export const reportFile = (id: string, file: ReportFile): string => `/api/sessions/${part(id)}/${file}`;
