import type { PlayMinutes } from './hosting.ts';

/** An estimate around these minutes, for tests. */
export const aPlayTime = (usual: number): PlayMinutes => ({
  quick: Math.round(usual * 0.75),
  usual,
  calm: Math.round(usual * 1.3),
  from: usual - 5,
  to: usual + 10,
});
