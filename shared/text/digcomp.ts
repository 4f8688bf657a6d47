import type { Say } from './say.ts';

/**
 * The five areas and 21 competences of DigComp 2.2 (Vuorikari, Kluzer and Punie 2022, EUR 31006 EN, CC BY 4.0), in short
 * plain words. Levels refer to a competence by number; '4.2' belongs to the area before the point.
 */
export const DIGCOMP_FRAMEWORK = 'digcomp-2.2';
const AREAS = ['1', '2', '3', '4', '5'] as const;
// prettier-ignore
const COMPETENCES = [
  '1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '4.4', '5.1', '5.2', '5.3', '5.4',
] as const;

/** A competence in words; its number if this framework does not have it. */
export function competenceName(say: Say, id: string): string {
  const competence = COMPETENCES.find(one => one === id);
  return competence ? say(`server.digcomp.competence.${competence}`) : id;
}

/** The area of a competence in words; null if this framework does not have it. */
export function areaName(say: Say, competence: string | undefined): string | null {
  const known = AREAS.find(one => one === competence?.split('.')[0]);
  return known ? say(`server.digcomp.area.${known}`) : null;
}
