/** The lengths that a coach can choose, in minutes, with small steps where they matter. The server accepts any integer from 45 to 600. */
export const MINUTES = [45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 480, 600] as const;
export const USUAL_MINUTES = 60;

/** The next choice up or down; the same one at either end. */
export function stepMinutes(from: number, direction: 1 | -1): number {
  const next = direction === 1 ? MINUTES.find(one => one > from) : MINUTES.findLast(one => one < from);
  return next ?? from;
}

/** The length in hours (150 -> 2.5) where people would say it that way; otherwise null. */
export const inHours = (minutes: number): number | null => (minutes >= 120 && minutes % 30 === 0 ? minutes / 60 : null);
