import type { LocalisedText } from '../../shared/text/localised.ts';

const t = (nl: string, en: string): LocalisedText => ({ nl, en });

/** What is printed around what people wrote. */
export const documentWords = {
  product: t('De Kandidaat', 'De Kandidaat'),
  // the plan
  plan: t('Mijn plan', 'My plan'),
  sentence: t('Mijn zin van 3 punten', 'My 3-point sentence'),
  words: t('Drie woorden waarmee ik gevonden wil worden', 'Three words to be found by'),
  directions: t('Twee richtingen die ik wil bekijken', 'Two directions I want to look at'),
  place: t('Waar sta ik?', 'Where am I?'),
  triad: t('Wil ik dit? Kan ik dit? Lukt het nu?', 'Do I want this? Can I? Does it fit now?'),
  want: t('Wil ik dit?', 'Do I want this?'),
  can: t('Kan ik dit?', 'Can I do this?'),
  fit: t('Lukt het nu?', 'Does it fit now?'),
  yes: t('ja', 'yes'),
  some: t('een beetje', 'a little'),
  notYet: t('nog niet', 'not yet'),
  step: t('Mijn stap', 'My step'),
  when: t('Wanneer?', 'When?'),
  buddy: t('Wie vraagt ernaar?', 'Who will ask?'),
  trainings: t('Wat wil ik leren?', 'What do I want to learn?'),
  empty: t('Eén zin is genoeg. U kunt later verder.', 'One sentence is enough. You can go on later.'),
  did: t('Dit deed ik', 'What I did'),
  // the certificate
  certificate: t('Bewijs van deelname', 'Certificate of participation'),
  tookPart: t('nam deel aan', 'took part in'),
  date: t('Datum', 'Date'),
  hours: t('Uren', 'Hours'),
  coach: t('Coach', 'Coach'),
  practised: t('Mee geoefend', 'Practised'),
  noClaim: t(
    'Dit bewijs gaat over meedoen. Het is geen diploma en zegt niets over een niveau.',
    'This certificate is about taking part. It is no diploma and says nothing about a level.',
  ),
  // the calendar
  stepEvent: t('Mijn stap', 'My step'),
  laterEvent: t('Zes weken later: zeven korte zinnen', 'Six weeks later: seven short sentences'),
} satisfies Record<string, LocalisedText>;
