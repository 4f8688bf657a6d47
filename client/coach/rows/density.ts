import type { Density } from '../frame/index.ts';

/** The density that fits this many teams, unless the coach chose one. */
export function densityFor(teams: number, chosen: Density | null): Density {
  if (chosen) return chosen;
  if (teams <= 4) return 'cards';
  return teams <= 8 ? 'rows' : 'tight';
}
