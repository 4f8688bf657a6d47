import type { Reader } from '../text/say.ts';

export interface OutcomeCounts {
  solved?: number;
  byCoach: number;
  skipped: number;
  unfinished: number;
}

/** How often each happened: "11 zelf opgelost, 1 door de coach". What did not happen is left out. */
export const outcomeWords = (counts: OutcomeCounts, { say }: Reader): string =>
  (['solved', 'byCoach', 'skipped', 'unfinished'] as const)
    .flatMap(outcome => (counts[outcome] ? say(`server.report.outcome.${outcome}`, { count: counts[outcome] }) : []))
    .join(', ');
