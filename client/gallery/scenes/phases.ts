import type { DebriefPhase } from '../../../shared/text/debriefPhases.ts';

/** The steps of the talk, with the words of De lege stoel. */
interface PhaseFacts {
  id: DebriefPhase;
  title: string;
  minutes: number;
  shortMinutes: number;
  intro: string | null;
  prompts: string[];
  spare: string[];
}

const phase = (id: DebriefPhase, title: string, minutes: number, prompts: string[], spare: string[]): PhaseFacts => ({
  id,
  title,
  minutes,
  shortMinutes: Math.ceil(minutes / 2),
  intro: null,
  prompts,
  spare,
});

export const WHAT_IF = [
  'Wat als Marijke haar cv zonder jaartallen stuurde?',
  'Wat als u de recruiter zelf belde?',
  'Wat als alleen de AI besliste? Dat mag niet zomaar. U mag vragen: keek er een mens naar mijn sollicitatie?',
];

export const PHASES: readonly PhaseFacts[] = [
  {
    ...phase('safe', 'Veilig begin', 2, [], []),
    intro: 'Iedereen hier heeft veel meegemaakt en kan veel. Wat u zegt, blijft hier. U mag altijd uw beurt overslaan.',
  },
  phase(
    'feelings',
    'Hoe voelt u zich?',
    5,
    ['Welk woord past bij u, nu?', 'Wanneer was het spannend? Wanneer leuk?'],
    ['Wat hoorde u in de groep?', 'Wat deed u met de klok?'],
  ),
  phase(
    'happened',
    'Wat gebeurde er?',
    7,
    ['Wat weet u nog van het begin?', 'Wie hielp u? Waarmee?'],
    ['Waar had u iets wat een ander miste?', 'Welk moment draaide het om?'],
  ),
  phase(
    'discovered',
    'Wat ontdekte u?',
    9,
    [
      'Op welk moment was Marijke bijna weg?',
      'Wat zou een echte recruiter doen?',
      'Zegt het bewijs hetzelfde als uw eerste gevoel?',
    ],
    ['Wie deed iets verkeerd, of niemand?', 'Waar ging het snel, en was dat goed?'],
  ),
  phase(
    'life',
    'En uw eigen leven?',
    10,
    [
      'Wie leest de eigen zin voor? Wat horen de anderen?',
      'Welk filter kwam u zelf tegen?',
      'Wat doet u op de computer in het werk dat u zoekt?',
    ],
    ['Waar staat uw bewijs nu op papier?', 'Wie zag in u iets wat u zelf niet zag?'],
  ),
  { ...phase('whatIf', 'Wat als?', 4, [], ['Wat hebben wij zelf in de hand?']), intro: null },
  phase(
    'next',
    'Wat nu?',
    8,
    ['Eén stap. Wanneer? Wie vraagt ernaar?'],
    ['Hoe klein mag de stap zijn?', 'Wie hier kan u verder helpen?'],
  ),
];

export const FEELINGS = ['blij', 'trots', 'nieuwsgierig', 'verrast', 'opgelucht', 'moe', 'onzeker', 'boos'];
