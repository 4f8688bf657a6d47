import type { StatementView } from './statements.ts';

/** What a coach and a programme get about one session. GET /api/sessions/:id/report, report.pdf, tables.zip, tidy.zip, report.json */
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
    rehearsal: boolean; // excluded from every overview
    deleteOn: number;
  };
  /** `finished`: teams that played to the end themselves; `stopped`: those for whom the coach ended it, or chose. */
  counts: { people: number; played: number; teams: number; finished: number; stopped: number };
  research: boolean; // enough people answered for the research export
  /** A caution shown wherever there are averages of few people. null: thirty or more. */
  few: string | null;
  people: ReportPerson[]; // sorted by name, never by figures; none for a programme
  aid: string; // "gesprekshulp, geen beoordeling": shown above every figure about one person
  teams: ReportTeam[]; // in the order of creation
  puzzles: ReportPuzzle[]; // in playing order, over all teams
  wrongIdeas: { text: string; teams: number }[]; // most common first, as statements
  endings: { label: string; teams: number }[];
  statements: ReportStatement[];
  selfEstimate: string; // "Dit is een zelfinschatting …": what these figures do and do not mean
  feelings: { id: string; label: string; count: number }[]; // all 0 while fewer than five people answered, the fields below while fewer than three
  taps: { skill: string; can: number; learn: number; no: number }[]; // "Kunt u dit zelf?", as counts
  plans: {
    people: number; // with a plan that is not empty
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
  thanked: number; // how often a colleague said thank you
  led: string[]; // tasks
  chat: number; // lines
}

export interface ReportTeam {
  id: string;
  name: string;
  people: number;
  playedMs: number; // game time until the end, without pauses
  outcome: TeamOutcome;
  tasks: string; // the four counts below in words: "11 zelf opgelost, 1 door de coach"
  solved: number; // by the team itself
  byCoach: number;
  skipped: number;
  unfinished: number; // open or not reached when it ended
  hints: number;
  questions: number; // asked of colleagues
  thanks: number;
  ending: string | null; // whom they chose; null: they did not choose
  choice: string; // the same in words, or why there is none
  spread: number; // how evenly the acts were spread: 0 (one person did everything) to 1 (equal)
  puzzles: {
    id: string;
    short: string;
    state: PuzzleOutcome;
    ms: number | null; // that they worked on it, solved or not; null: it never opened
    minutes: number;
    hints: number;
    notYet: number;
  }[];
}

/** 'open': not done when the game ended, or still open; 'locked': not reached. */
export type PuzzleOutcome = 'locked' | 'open' | 'solved' | 'byCoach' | 'skipped';
/** 'stopped': the coach ended the game before the team chose. */
export type TeamOutcome = 'end' | 'chosenByCoach' | 'stopped' | 'playing';

export interface ReportPuzzle {
  id: string;
  title: string;
  short: string;
  minutes: number; // the level's estimate
  teams: number; // teams that opened it
  solved: number; // by the team itself
  byCoach: number;
  skipped: number;
  medianMs: number | null; // of teams that solved it themselves
  longestMs: number | null; // of teams that did not, although they worked on it
  otherwise: string; // what became of it with those teams, in words; '': none
  hints: number; // mean per team
  notYet: number; // mean per team
}

/** Means on a scale of 1 to 5, without "weet ik niet"; changes are of the same people. */
export interface ReportStatement extends StatementView {
  before: Mean | null;
  after: Mean | null;
  lookBack: Mean | null; // "Klopte dit vóór vandaag?"
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

/** Of several sessions together. `finished`: teams that played to the end themselves; `stopped`: as in a report. */
export interface OverviewCounts {
  sessions: number;
  people: number;
  teams: number;
  finished: number;
  stopped: number;
}
/** A session that is still there, with its report. For a programme `name` is never a code that lets people in. */
export interface OverviewSession extends OverviewCounts {
  id: string;
  name: string;
  group: string | null;
  level: string; // title
  coach: string; // name
  date: number; // epoch ms
}

/**
 * GET /api/reports/overview?level=&group=&coach=&from=&to= : several sessions together, deleted ones included (as counts). A coach
 * gets their own and shared sessions, a programme manager those of all coaches. Also overview.pdf, tables.zip and tidy.zip.
 */
export interface Overview {
  made: number; // epoch ms
  filter: { level: string | null; group: string | null; coach: string | null; from: number | null; to: number | null };
  /** What can be filtered by, of all sessions in sight. */
  choices: { levels: { id: string; title: string }[]; groups: string[]; coaches: { id: string; name: string }[] };
  counts: OverviewCounts;
  levels: ({ id: string; title: string } & OverviewCounts)[];
  groups: ({ group: string } & OverviewCounts)[];
  months: ({ month: string } & OverviewCounts)[]; // '2026-11'
  sessions: OverviewSession[]; // newest first
  about: { id: string; title: string } | null; // the level that all below is about
  few: string | null;
  statements: ReportStatement[];
  later: { n: number; statements: (StatementView & { after: Mean | null; later: Mean | null; change: Change | null })[] } | null;
  feelings: { id: string; label: string; count: number }[];
  endings: { label: string; teams: number }[];
}

/** GET /api/levels/:id/weak : where a level's designer should look first. */
export interface WeakPuzzles {
  level: { id: string; title: string };
  teams: number;
  puzzles: (ReportPuzzle & { over: number | null; why: ('hints' | 'time' | 'unsolved' | 'notYet')[] })[]; // `over`: median time of all teams, solved or not, divided by the estimate, 1.5 = half as long again
}

/** With fewer people, a file with one row each would identify persons: no export is offered (403 tooFew). */
export const MIN_RESEARCH_PEOPLE = 10;

/**
 * GET /api/sessions/:id/research.json and .csv: from ten people on. No names, no team, no role; pseudonyms valid for this
 * session only. Columns that others may know about somebody (`language`, `asked`, `helped`, `minutesPlayed`, `feeling`)
 * are null for all when a value would apply to fewer than three people. Rows are in random order.
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
  code: string | null; // derived from the code that the person typed: the same in every session, without the code itself
  language: string | null;
  asked: string | null; // '0', '1-2', '3+'
  helped: string | null;
  minutesPlayed: number | null; // rounded to fifteen
  feeling: string | null; // if its owner lets others see it
  answers: Record<string, string>; // 'g1.before' -> '4'
}
