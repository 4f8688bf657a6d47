import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { isRunning } from '../../../shared/protocol/phases.ts';

const MINUTE = 60_000;

/**
 * When the teams that play are done, in whole minutes (epoch ms): the first and the last. Null: no clock runs towards an
 * end. Does not change while the clocks run, so it needs no time since the view came.
 */
export function endTimes({ now, teams }: Pick<CoachView, 'now' | 'teams'>): { first: number; last: number } | null {
  const ends = teams.flatMap(({ phase, clock }) =>
    isRunning(phase) && clock?.running && clock.leftMs !== null ? [now + clock.leftMs / clock.rate] : [],
  );
  if (ends.length === 0) return null;
  const whole = (at: number): number => Math.round(at / MINUTE) * MINUTE;
  return { first: whole(Math.min(...ends)), last: whole(Math.max(...ends)) };
}
