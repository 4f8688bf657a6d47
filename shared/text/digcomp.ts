import type { LocalisedText } from './localised.ts';

/**
 * The five areas of DigComp 2.2 in plain words; a competence such as '4.2' belongs to the area before the point. The
 * framework is data: a level that uses a newer one names its own areas.
 */
const DIGCOMP_AREAS: Readonly<Record<string, LocalisedText>> = {
  1: { nl: 'Informatie zoeken en nakijken', en: 'Finding and checking information' },
  2: { nl: 'Samenwerken en overleggen', en: 'Working and talking together' },
  3: { nl: 'Zelf iets maken', en: 'Making something yourself' },
  4: { nl: 'Veilig werken', en: 'Working safely' },
  5: { nl: 'Problemen oplossen', en: 'Solving problems' },
};
export const DIGCOMP_FRAMEWORK = 'digcomp-2.2';

export const areaOf = (competence: string | undefined): LocalisedText | null =>
  DIGCOMP_AREAS[competence?.split('.')[0] ?? ''] ?? null;
