const MINUTE = 60_000;
const STEPS = [5, 10, 15, 30, 60, 120].map(minutes => minutes * MINUTE);
const MOST = 9; // moments on the axis

/** Round times of day from at or before `from` to after `to`, few enough to be read. */
export function hoursBetween(from: number, to: number): number[] {
  const step = STEPS.find(one => (to - from) / one < MOST - 1) ?? STEPS.at(-1)!;
  const first = Math.floor(from / step) * step;
  const count = Math.floor((to - first) / step) + 2;
  return Array.from({ length: count }, (_, nth) => first + nth * step);
}
