import type { SessionState, SessionSummary } from '../../../shared/protocol/http.ts';

/** The sections of the list, in the order in which a coach needs them. */
export const SECTIONS = ['running', 'planned', 'finished'] as const satisfies readonly SessionState[];
export type Section = (typeof SECTIONS)[number];

/** Groups sessions: planned ones by date (no date means today, on top), finished ones newest first. */
export function groupBySection(list: readonly SessionSummary[]): Record<Section, SessionSummary[]> {
  const newest = list.toSorted((a, b) => b.createdAt - a.createdAt);
  const of = (state: Section) => newest.filter(session => session.state === state);
  return {
    running: of('running'),
    planned: of('planned').sort((a, b) => (a.date ?? 0) - (b.date ?? 0)),
    finished: of('finished').sort((a, b) => (b.date ?? b.createdAt) - (a.date ?? a.createdAt)),
  };
}
