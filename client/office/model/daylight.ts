/** The daylight at a time in the story, each 0-1. */
export interface Daylight {
  sun: number; // morning sunlight on the floor
  dusk: number; // late afternoon: colour, light on the wall, glow
}

const MORNING_ENDS = [11 * 60, 13 * 60 + 30] as const;
const DUSK_COMES = [14 * 60 + 30, 16 * 60 + 30] as const;

/** `minute`: minutes after midnight in the story. */
export const daylight = (minute: number): Daylight => ({ sun: 1 - rise(minute, MORNING_ENDS), dusk: rise(minute, DUSK_COMES) });

function rise(minute: number, [from, to]: readonly [number, number]): number {
  const t = Math.min(1, Math.max(0, (minute - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** The hands of the clock, in degrees from twelve. */
export const handsAt = (minute: number): { hour: number; minute: number } => ({
  hour: ((minute / 60) % 12) * 30,
  minute: (minute % 60) * 6,
});
