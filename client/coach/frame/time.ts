import type { CoachView } from '../../../shared/protocol/coachView.ts';

/** A duration in whole minutes, rounded down. */
export const minutesOf = (ms: number): number => Math.max(0, Math.floor(ms / 60_000));

/** The server's clock now (epoch ms), `sinceMs` real milliseconds after the view came. In a demo it runs faster. */
export function serverNow({ now, teams }: Pick<CoachView, 'now' | 'teams'>, sinceMs: number): number {
  const rate = teams.find(team => team.clock)?.clock?.rate ?? 1;
  return now + sinceMs * rate;
}
