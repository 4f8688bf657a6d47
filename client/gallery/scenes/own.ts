import { NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { anOwnPage } from '../../../shared/protocol/plan.fixtures.ts';
import type { MenuItemView, OwnPage, Plan, WorkView } from '../../../shared/protocol/plan.ts';
import { aStatementsPage } from '../../../shared/protocol/statements.fixtures.ts';
import type { StatementsPage } from '../../../shared/protocol/statements.ts';
import { SKILLS } from './puzzles.ts';
import { RECEIVED } from './talk.ts';

const DAY = 24 * 3_600_000;

/** What Ria takes along: her own page as it begins, and as it can be after an hour and an evening. */

export const STATEMENTS = [
  { id: 'g1', say: 'Ik weet hoe werkgevers digitaal naar mensen zoeken.' },
  { id: 'g2', say: 'Ik weet waar ik goed in ben.' },
  { id: 'g3', say: 'Ik heb zelfvertrouwen als ik solliciteer.' },
  { id: 'g4', say: 'Ik ken mensen die mij kunnen helpen bij het zoeken naar werk.' },
  { id: 'g5', say: 'Ik kan de digitale dingen doen die werkgevers vragen.' },
  { id: 'g6', say: 'Ik weet wat ik nog wil leren.' },
  { id: 'g7', say: 'Ik heb een plan voor mijn volgende stap.' },
];
export const ALL_ANSWERED = Object.fromEntries(STATEMENTS.map(({ id }, at) => [id, ((at % 5) + 1) as 1 | 2 | 3 | 4 | 5]));

export const statementsPage = (change: Partial<StatementsPage> = {}): StatementsPage =>
  aStatementsPage({ statements: STATEMENTS, lookBackAsk: 'Klopte dit vóór vandaag?', ...change });

const MENU: MenuItemView[] = [
  {
    id: 'm1',
    title: 'Klik & Tik: veilig op internet',
    provider: 'Bibliotheek Merendonk',
    about: 'In vier ochtenden, met een kleine groep.',
    level: 1,
    free: true,
    where: 'near',
    url: 'https://bieb.example/klik',
    checked: '2026-11',
    tags: ['veilig mailen'],
    fits: true,
  },
  {
    id: 'm2',
    title: 'Excel voor beginners',
    provider: 'Volksuniversiteit',
    about: 'Zes avonden.',
    level: 2,
    free: false,
    where: 'both',
    url: null,
    checked: null,
    tags: ['rekenblad'],
    fits: true,
  },
  ...['Solliciteren met een filmpje', 'Uw profiel op een netwerksite', 'AI in uw werk', 'Bellen met beeld'].map(
    (title, at): MenuItemView => ({
      id: `n${at}`,
      title,
      provider: 'Leerwerkloket',
      about: 'Een middag.',
      level: 3,
      free: at % 2 === 0,
      where: 'online',
      url: null,
      checked: null,
      tags: [],
      fits: false,
    }),
  ),
];

export const WORK: WorkView = {
  say: 'Dit doet een planner bij De Haven op de computer.',
  demands: [
    { id: 'mail', say: 'Mail lezen, en zien wanneer een mail niet klopt', tasks: ['De verdachte mail'], did: true, learn: [] },
    {
      id: 'agenda',
      say: 'Afspraken plannen in een digitale agenda',
      tasks: ['Drie gesprekken'],
      did: false,
      learn: ['Korte online lessen'],
    },
    {
      id: 'rooster',
      say: 'Een rooster of een lijst bijhouden in een rekenblad',
      tasks: [],
      did: false,
      learn: ['Excel voor beginners', 'Korte online lessen'],
    },
    {
      id: 'bestanden',
      say: 'Bestanden delen met de juiste mensen',
      tasks: ['“Wie veranderde het bestand?”'],
      did: false,
      learn: [],
    },
    { id: 'beeldbellen', say: 'Beeldbellen met huurders en collega’s', tasks: ['De gesprekken'], did: true, learn: [] },
    {
      id: 'gegevens',
      say: 'De gegevens van huurders beschermen',
      tasks: ['Alleen wat nodig is'],
      did: false,
      learn: ['Werken met de digitale overheid', 'Informatiepunt Digitale Overheid'],
    },
  ],
};

const FULL_PLAN: Plan = {
  name: 'Ria van den Heuvel-Oosterbaan',
  sentence: 'Ik maakte het rooster voor 18 mensen. Niemand miste een dienst.',
  words: ['planning', 'klantcontact', 'verantwoordelijkheidsgevoel'],
  directions: ['planner bij een woningbedrijf', 'gastvrouw in een gezondheidscentrum'],
  place: 'try',
  want: 'yes',
  can: 'some',
  fit: 'notYet',
  step: 'Ik bel dinsdag met het Leerwerkloket over de cursus Excel.',
  stepDate: '2026-12-01',
  buddy: 'mijn zus Truus',
  trainings: ['m1', 'm2'],
};

/** Everything on it that can be. */
export const fullOwnPage = (change: Partial<OwnPage> = {}): OwnPage =>
  anOwnPage({
    session: { date: NOW, level: 'De lege stoel', coach: 'Ans', team: 'Linde', deleteOn: NOW + 28 * DAY, phase: 'debrief' },
    keep: { until: NOW + 183 * DAY, on: false },
    did: [
      { text: 'U stelde 3 vragen aan collega’s.', area: 'Samenwerken met digitale middelen' },
      { text: 'U hielp 2 keer.', area: 'Samenwerken met digitale middelen' },
      { text: 'U vond de mail die niet klopte.', area: 'Uzelf en uw gegevens beschermen' },
    ],
    skills: SKILLS.map(({ id, skill }) => ({ id, name: skill, tap: null })),
    ownSentence: FULL_PLAN.sentence,
    feedback: RECEIVED,
    work: WORK,
    plan: FULL_PLAN,
    menu: MENU,
    certificate: {
      title: 'Certificaat van deelname',
      name: 'Ria',
      level: 'De lege stoel',
      date: NOW,
      duration: '1 uur en 25 minuten',
      coach: 'Ans',
      practised: SKILLS.map(({ skill }, at) => ({
        skill,
        area: at % 2 === 0 ? 'Informatie zoeken en beoordelen' : 'Uzelf en uw gegevens beschermen',
      })),
      lines: [],
    },
    contacts: {
      mine: 'Ria, 06 12345678',
      others: [
        { name: 'Kees', text: 'kees@postvak.example' },
        { name: 'Wilhelmina', text: 'Bel mij gerust: 06 87654321\nLiefst in de avond.' },
      ],
    },
    statements: statementsPage({
      measure: 'beforeAfterLater',
      mine: { before: ALL_ANSWERED, after: {}, lookBack: {} },
    }),
    ...change,
  });

/** The same after its session is deleted: she kept it. */
export const keptOwnPage = (change: Partial<OwnPage> = {}): OwnPage =>
  fullOwnPage({
    kept: true,
    keep: null,
    session: { ...fullOwnPage().session, deleteOn: NOW + 183 * DAY, phase: null },
    statements: aStatementsPage({ measure: 'none' }),
    feedback: RECEIVED.map(one => ({ ...one, name: 'Een collega' })), // only cards that were given keep a name
    ...change,
  });

/** The same before anything is filled in. */
export const newOwnPage = (change: Partial<OwnPage> = {}): OwnPage =>
  anOwnPage({ menu: MENU, statements: statementsPage(), ...change });
