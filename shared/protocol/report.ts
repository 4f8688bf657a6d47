import type { StatementView } from './statements.ts';

/** What a coach and a programme get of one session. GET /api/sessions/:id/report, report.pdf, report.csv, report.json */
export interface SessionReport {
  made: number; // epoch ms
  session: {
    id: string;
    name: string;
    group: string | null;
    level: { id: string; title: string };
    date: number;
    coach: string;
    minutes: number | null;
    rehearsal: boolean; // left out of every overview
    deleteOn: number;
  };
  counts: { people: number; played: number; teams: number; finished: number };
  research: boolean; // enough people answered for the research export
  /** Said on top wherever averages of few people stand. null: thirty or more. */
  few: string | null;
  people: ReportPerson[]; // in order of name, never of figures
  aid: string; // "gesprekshulp, geen beoordeling": stands over every figure of one person
  teams: ReportTeam[]; // in the order in which they were made
  puzzles: ReportPuzzle[]; // in playing order, over all teams
  wrongIdeas: { text: string; teams: number }[]; // the most common first, as statements
  endings: { label: string; teams: number }[];
  statements: ReportStatement[];
  selfEstimate: string; // "Dit is een zelfinschatting …": what these figures are and are not
  feelings: { id: string; label: string; count: number }[]; // all 0, like what follows, while fewer than three people said so
  taps: { skill: string; can: number; learn: number; no: number }[]; // "En u?", in counts
  plans: {
    people: number; // with anything in it
    filled: {
      sentence: number;
      words: number;
      directions: number;
      step: number;
      stepDate: number;
      buddy: number;
      training: number;
    };
    places: { id: string; label: string; count: number }[];
    trainings: { title: string; count: number }[];
    triad: { id: 'want' | 'can' | 'fit'; yes: number; some: number; notYet: number }[];
  };
}

/** Never compared, never timed. */
export interface ReportPerson {
  seat: string;
  name: string;
  team: string | null;
  role: string;
  asked: number;
  helped: number;
  thanked: number; // times that a colleague said thank you
  led: string[]; // tasks
  chat: number; // lines
  share: number; // of the team's acts, 0 to 1: who was hardly there
}

export interface ReportTeam {
  id: string;
  name: string;
  people: number;
  playedMs: number; // game time until the end, pauses left out
  solved: number;
  skipped: number;
  hints: number;
  questions: number; // asked to colleagues
  thanks: number;
  ending: string | null; // whom they chose
  spread: number; // how even the acts were spread, 0 (one did all) to 1 (all the same)
  puzzles: {
    id: string;
    short: string;
    state: 'locked' | 'open' | 'solved' | 'skipped';
    ms: number | null;
    minutes: number;
    hints: number;
    notYet: number;
  }[];
}

export interface ReportPuzzle {
  id: string;
  title: string;
  short: string;
  minutes: number; // the level's estimate
  teams: number; // that opened it
  solved: number;
  medianMs: number | null; // of those that solved it
  hints: number; // mean per team
  notYet: number; // mean per team
}

/** Means of 1 to 5 without "weet ik niet"; the change is of the same people. */
export interface ReportStatement extends StatementView {
  before: Mean | null;
  after: Mean | null;
  lookBack: Mean | null; // "Hoe was dit vóór vandaag?"
  change: Change | null; // after minus before
  changeLookBack: Change | null; // after minus lookBack
}
export interface Mean {
  n: number;
  mean: number;
}
/** 95 % interval of the mean paired difference (t). null bounds: fewer than two pairs. */
export interface Change {
  n: number;
  mean: number;
  low: number | null;
  high: number | null;
}

/** GET /api/reports/overview?level=&from=&to= : sessions together, also those that were deleted (as counts). */
export interface Overview {
  from: number | null;
  to: number | null;
  levels: { id: string; title: string; sessions: number; people: number; teams: number }[];
  months: { month: string; sessions: number; people: number; teams: number }[]; // '2026-11'
  few: string | null;
  statements: ReportStatement[]; // of the chosen level
  later: { n: number; statements: (StatementView & { after: Mean | null; later: Mean | null; change: Change | null })[] } | null;
  feelings: { id: string; label: string; count: number }[];
  endings: { label: string; teams: number }[];
}

/** GET /api/levels/:id/weak : where a level's designer looks first. */
export interface WeakPuzzles {
  level: { id: string; title: string };
  teams: number;
  puzzles: (ReportPuzzle & { over: number | null; why: ('hints' | 'time' | 'notYet')[] })[]; // `over`: median time over the estimate, 1.5 = half as long again
}

/** Of fewer people a file with one row each would tell who is who: the export is not offered (403 tooFew). */
export const LEAST_RESEARCH = 10;

/**
 * GET /api/sessions/:id/research.json and .csv: from ten people on. No names, no team, no role; pseudonyms of this session
 * alone. What others may know of somebody (`language`, `asked`, `helped`, `minutesPlayed`, `feeling`) is null for all where
 * it would tell fewer than three people apart. Rows stand in an order of chance.
 */
export interface ResearchExport {
  made: string; // a day
  level: string;
  levelHash: string;
  group: string | null;
  month: string;
  people: ResearchPerson[];
}
export interface ResearchPerson {
  pseudonym: string; // the same in every export of this session, and in no other
  code: string | null; // of the code that the person typed: the same in every session, without the code itself
  language: string | null;
  asked: string | null; // '0', '1-2', '3+'
  helped: string | null;
  minutesPlayed: number | null; // rounded to fifteen
  feeling: string | null; // where its owner let others see it
  answers: Record<string, string>; // 'g1.before' -> '4'
}
