/** Lengths a coach can choose from, in minutes: small steps where they matter. The server takes any whole number 45-600. */
export const MINUTES = [45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 480, 600] as const;
export const USUAL_MINUTES = 60;

/** The next length up or down from here; the same one at either end. */
export function stepMinutes(from: number, direction: 1 | -1): number {
  const next = direction === 1 ? MINUTES.find(one => one > from) : MINUTES.findLast(one => one < from);
  return next ?? from;
}

/** 60 is "1 uur", 150 is "2,5 uur": only where that is how people say it. */
export const inHours = (minutes: number): number | null => (minutes >= 120 && minutes % 30 === 0 ? minutes / 60 : null);
