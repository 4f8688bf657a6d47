import type { LocalisedText } from '../text/localised.ts';

const t = (nl: string, en: string): LocalisedText => ({ nl, en });

/** Fixed sentences of reports. They are careful on purpose: these figures are easily taken for more than they are. */
export const reportWords = {
  few: t('Te weinig deelnemers voor een conclusie.', 'Too few participants for a conclusion.'),
  aid: t('Gesprekshulp, geen beoordeling.', 'A conversation aid, no assessment.'),
  selfEstimate: t(
    'Dit is een zelfinschatting. Wie net iets leerde, kan lager scoren dan ervoor. Een terugblik valt vaak hoger uit. Daarom staan beide hier.',
    'These are self-estimates. Who has just learned something may score lower than before. Looking back often flatters. That is why both stand here.',
  ),
  noChoice: t('Geen keuze', 'No choice'),
  places: {
    insight: t('Inzicht', 'Insight'),
    see: t('Werk zien', 'Seeing work'),
    try: t('Werk beleven', 'Trying work'),
    match: t('Match', 'Match'),
    after: t('Nazorg', 'Aftercare'),
  },
};
