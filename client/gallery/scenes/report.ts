import { MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { anOverview, aReport, aReportPerson, aReportTeam } from '../../../shared/protocol/report.fixtures.ts';
import type { Overview, ReportStatement, SessionReport, WeakPuzzles } from '../../../shared/protocol/report.ts';
import { TEAMMATES } from './people.ts';
import { FEELINGS } from './phases.ts';
import { PUZZLES, SKILLS } from './puzzles.ts';
import { STATEMENTS } from './own.ts';

const FEW = 'Dit zijn antwoorden van 9 mensen. Dat is te weinig voor een conclusie.';
const level = { id: 'de-lege-stoel', title: 'De lege stoel' };

const CHANGES: ReportStatement[] = STATEMENTS.map((one, at) => ({
  ...one,
  before: { n: 9, mean: 2.1 + at * 0.2 },
  after: { n: 9, mean: 3.2 + at * 0.1 },
  lookBack: { n: 8, mean: 2.4 },
  change: at === 6 ? null : { n: 9, mean: 1.1 - at * 0.3, low: 0.4 - at * 0.3, high: 1.8 - at * 0.3 },
  changeLookBack: { n: 8, mean: 0.8, low: null, high: null },
}));
const counted = FEELINGS.map((label, at) => ({ id: label, label, count: (at * 2) % 5 }));

/** What the session of team Linde leaves behind. */
export const REPORT: SessionReport = aReport({
  session: { ...aReport().session, group: 'Werkplein Merendonk', deleteOn: NOW + 28 * 24 * 60 * MINUTE },
  counts: { people: 9, played: 9, teams: 2, finished: 1, stopped: 1 },
  few: FEW,
  aid: 'Dit helpt bij een gesprek. Het is geen beoordeling.',
  selfEstimate: 'Dit is een zelfinschatting. Het zegt hoe mensen over zichzelf denken, niet wat zij kunnen.',
  people: TEAMMATES.map(({ name, title }, at) =>
    aReportPerson(name, {
      team: 'Linde',
      role: title,
      asked: at,
      helped: 4 - at,
      thanked: 1,
      led: ['Zoeken'],
      chat: at * 3,
    }),
  ),
  teams: ['Linde', 'Eik'].map((name, at) =>
    aReportTeam(name, {
      people: 5 - at,
      playedMs: 57 * MINUTE,
      outcome: at ? 'stopped' : 'end',
      tasks: at ? '9 zelf opgelost, 1 door de coach, 1 overgeslagen, 4 niet af' : '14 zelf opgelost, 1 overgeslagen',
      hints: 6,
      questions: 9,
      thanks: 4,
      ending: at ? null : 'Linde',
      choice: at ? 'De coach beëindigde het spel' : 'Linde',
      spread: 0.9 - at * 0.6,
    }),
  ),
  puzzles: PUZZLES.map(({ id, title, short, minutes }, at) => ({
    id,
    title,
    short,
    minutes,
    teams: 2,
    solved: at < 12 ? 2 : at === 12 ? 1 : 0,
    byCoach: at === 12 ? 1 : 0,
    skipped: 0,
    medianMs: at < 13 ? (minutes + (at % 4) - 1) * MINUTE : null,
    longestMs: at === 12 ? 18 * MINUTE : null,
    otherwise: at < 12 ? '' : at === 12 ? '1 door de coach, langst 18 min. bezig' : '2 niet af',
    hints: at % 3,
    notYet: at * 0.5,
  })),
  wrongIdeas: [
    { text: 'Wie uit een andere sector komt, gaat snel weg.', teams: 2 },
    { text: 'Een gat in een cv zegt dat iemand niet wil werken.', teams: 1 },
  ],
  endings: [
    { label: 'Linde', teams: 1 },
    { label: 'De coach beëindigde het spel', teams: 1 },
  ],
  statements: CHANGES,
  feelings: counted,
  taps: SKILLS.map(({ skill }, at) => ({ skill, can: at % 5, learn: (at + 2) % 4, no: at % 3 })),
  plans: {
    people: 7,
    filled: { sentence: 6, words: 5, directions: 4, step: 7, stepDate: 3, buddy: 2, training: 4 },
    places: [
      { id: 'see', label: 'Ik kijk rond', count: 3 },
      { id: 'try', label: 'Ik probeer iets uit', count: 4 },
    ],
    trainings: [{ title: 'Excel voor beginners', count: 3 }],
    triad: [
      { id: 'want', yes: 5, some: 1, notYet: 1 },
      { id: 'can', yes: 2, some: 4, notYet: 1 },
      { id: 'fit', yes: 1, some: 2, notYet: 4 },
    ],
  },
});

export const OVERVIEW: Overview = anOverview({
  choices: {
    levels: [level, { id: 'de-volle-bus', title: 'De volle bus' }],
    groups: ['Werkplein Merendonk', 'Wijkhuis De Linde'],
    coaches: [
      { id: 'c1', name: 'Ans' },
      { id: 'c2', name: 'Maria-Magdalena van Oosterbaan' },
    ],
  },
  counts: { sessions: 10, people: 89, teams: 20, finished: 17, stopped: 2 },
  groups: [
    { group: 'Werkplein Merendonk', sessions: 6, people: 53, teams: 12, finished: 10, stopped: 1 },
    { group: 'Wijkhuis De Linde', sessions: 4, people: 36, teams: 8, finished: 7, stopped: 1 },
  ],
  sessions: ['Dinsdagochtend', 'Werkplein Merendonk', 'Nieuwe mensen van november, in twee zalen'].map((name, at) => ({
    id: `s${at}`,
    name,
    group: at === 2 ? null : 'Werkplein Merendonk',
    level: level.title,
    coach: at === 1 ? 'Maria-Magdalena van Oosterbaan' : 'Ans',
    date: NOW - at * 7 * 24 * 60 * MINUTE,
    sessions: 1,
    people: 9 + at,
    teams: 2,
    finished: 2 - (at % 2),
    stopped: at % 2,
  })),
  about: level,
  levels: [
    { ...level, sessions: 8, people: 71, teams: 16, finished: 13, stopped: 2 },
    { id: 'de-volle-bus', title: 'De volle bus', sessions: 2, people: 18, teams: 4, finished: 4, stopped: 0 },
  ],
  months: ['2026-08', '2026-09', '2026-10', '2026-11'].map((month, at) => ({
    month,
    sessions: 2 + at,
    people: 18 + at * 9,
    teams: 4 + at,
    finished: 3 + at,
    stopped: at % 2,
  })),
  few: null,
  statements: CHANGES,
  later: {
    n: 12,
    statements: CHANGES.map(({ id, say, after, change }) => ({ id, say, after, later: { n: 12, mean: 3.4 }, change })),
  },
  feelings: counted,
  endings: [{ label: 'Linde', teams: 9 }],
});

export const WEAK: WeakPuzzles = {
  level,
  teams: 16,
  puzzles: REPORT.puzzles.slice(0, 3).map((puzzle, at) => ({
    ...puzzle,
    over: at === 0 ? 1.5 : null,
    why: at === 0 ? ['hints', 'time'] : at === 1 ? ['notYet'] : [],
  })),
};
