import { LIMITS } from '../../shared/protocol/limits.ts';

/** Flowers, for teams: easy words that are no candidate's name in any level. As many as a session can have teams, and more. */
// prettier-ignore
export const TEAM_NAMES = [
  'Roos', 'Tulp', 'Narcis', 'Lavendel', 'Zonnebloem', 'Klaproos', 'Krokus', 'Hyacint', 'Madelief', 'Korenbloem', 'Viooltje', 'Dahlia',
  'Lelie', 'Anjer', 'Pioen', 'Sneeuwklokje', 'Boterbloem', 'Hortensia', 'Margriet', 'Jasmijn',
] as const;

/** Names for so many more teams that none of `taken` comes twice. */
export function freeTeamNames(taken: readonly string[], count: number): string[] {
  const free = TEAM_NAMES.filter(name => !taken.includes(name));
  return Array.from(
    { length: Math.min(count, LIMITS.teamsMax) },
    (_, index) => free[index] ?? `Team ${taken.length + index + 1}`,
  );
}
