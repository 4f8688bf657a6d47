import { LIMITS } from '../../shared/protocol/limits.ts';

/** Flower names for teams: easy words, none of them a candidate's name in any level. More than the limit of teams per session. */
// prettier-ignore
export const TEAM_NAMES = [
  'Roos', 'Tulp', 'Narcis', 'Lavendel', 'Zonnebloem', 'Klaproos', 'Krokus', 'Hyacint', 'Madelief', 'Korenbloem', 'Viooltje', 'Dahlia',
  'Lelie', 'Anjer', 'Pioen', 'Sneeuwklokje', 'Boterbloem', 'Hortensia', 'Margriet', 'Jasmijn',
] as const;

/** This many unique names, none of them in `taken`. */
export function freeTeamNames(taken: readonly string[], count: number): string[] {
  const free = TEAM_NAMES.filter(name => !taken.includes(name));
  return Array.from(
    { length: Math.min(count, LIMITS.teamsMax) },
    (_, index) => free[index] ?? `Team ${taken.length + index + 1}`,
  );
}
