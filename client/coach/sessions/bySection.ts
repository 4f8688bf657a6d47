import type { SessionState, SessionSummary } from '../../../shared/protocol/http.ts';

/** The list in parts, in the order in which a coach needs them: what goes on now, what comes, what is over. */
export const SECTIONS = ['running', 'planned', 'finished'] as const satisfies readonly SessionState[];
export type Section = (typeof SECTIONS)[number];

/** What comes first stands first; what is over stands newest first. Without a date it is for today: on top. */
export function bySection(list: readonly SessionSummary[]): Record<Section, SessionSummary[]> {
  const newest = list.toSorted((a, b) => b.createdAt - a.createdAt);
  const of = (state: Section) => newest.filter(session => session.state === state);
  return {
    running: of('running'),
    planned: of('planned').sort((a, b) => (a.date ?? 0) - (b.date ?? 0)),
    finished: of('finished').sort((a, b) => (b.date ?? b.createdAt) - (a.date ?? a.createdAt)),
  };
}
