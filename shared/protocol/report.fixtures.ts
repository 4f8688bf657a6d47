import { NOW } from './coachView.fixtures.ts';
import type { Overview, ReportPerson, ReportTeam, SessionReport } from './report.ts';

/** Reports for tests: of a session in which nobody did anything. */
export const aReport = (change: Partial<SessionReport> = {}): SessionReport => ({
  made: NOW,
  session: {
    id: 's',
    name: 'Groep 4',
    group: null,
    level: { id: 'de-lege-stoel', title: 'De lege stoel' },
    date: NOW,
    coach: 'Ans',
    minutes: 60,
    rehearsal: false,
    deleteOn: NOW,
  },
  counts: { people: 0, played: 0, teams: 0, finished: 0, stopped: 0 },
  research: false,
  few: null,
  people: [],
  aid: '',
  teams: [],
  puzzles: [],
  wrongIdeas: [],
  endings: [],
  statements: [],
  selfEstimate: '',
  feelings: [],
  taps: [],
  plans: {
    people: 0,
    filled: { sentence: 0, words: 0, directions: 0, step: 0, stepDate: 0, buddy: 0, training: 0 },
    places: [],
    trainings: [],
    triad: [],
  },
  ...change,
});

export const aReportPerson = (name: string, change: Partial<ReportPerson> = {}): ReportPerson => ({
  seat: name,
  name,
  team: null,
  role: '',
  asked: 0,
  helped: 0,
  thanked: 0,
  led: [],
  chat: 0,
  share: 0,
  ...change,
});

export const aReportTeam = (name: string, change: Partial<ReportTeam> = {}): ReportTeam => ({
  id: name,
  name,
  people: 0,
  playedMs: 0,
  outcome: 'end',
  tasks: '',
  solved: 0,
  byCoach: 0,
  skipped: 0,
  unfinished: 0,
  hints: 0,
  questions: 0,
  thanks: 0,
  ending: null,
  choice: '',
  spread: 1,
  puzzles: [],
  ...change,
});

export const anOverview = (change: Partial<Overview> = {}): Overview => ({
  from: null,
  to: null,
  levels: [],
  months: [],
  few: null,
  statements: [],
  later: null,
  feelings: [],
  endings: [],
  ...change,
});
