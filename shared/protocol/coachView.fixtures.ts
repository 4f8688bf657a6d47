import { FIRST_LANGUAGE } from '../text/languages.ts';
import type { CoachPersonView, CoachTeamView, CoachView } from './coachView.ts';
import { aPlayTime } from './playMinutes.fixtures.ts';
import type { ClockView } from './view.ts';

/** Views for tests: a session without any needs, unless a test says so. */

export const NOW = Date.UTC(2026, 10, 22, 10, 0, 0);
export const MINUTE = 60_000;

export const aClock = (change: Partial<ClockView> = {}): ClockView => ({
  limited: true,
  running: true,
  rate: 1,
  gameMs: 10 * MINUTE,
  leftMs: 50 * MINUTE,
  story: { minute: 620, perGameMinute: 8, end: 1020 },
  pausedBy: null,
  wantPause: [],
  ...change,
});

export const aPerson = (seat: string, change: Partial<CoachPersonView> = {}): CoachPersonView => ({
  seat,
  name: seat,
  portrait: 'p01',
  here: true,
  awaySince: null,
  light: 'active',
  quietSince: null,
  lastAct: null,
  checks: { sound: true, browser: true, connection: 'good', practice: [] },
  coachSeat: false,
  movedAt: null,
  bot: false,
  hand: null,
  practised: 8,
  team: 'linde',
  ...change,
});

export const aPuzzle = (
  id: string,
  change: Partial<CoachTeamView['puzzles'][number]> = {},
): CoachTeamView['puzzles'][number] => ({
  id,
  title: id,
  short: id,
  state: 'locked',
  outcome: null,
  needs: [],
  sinceMs: null,
  progressMs: null,
  tries: [],
  sameTry: 0,
  minutes: 5,
  hints: 0,
  notYet: 0,
  step: null,
  nextHint: 1,
  ...change,
});

export const aTeam = (id: string, change: Partial<CoachTeamView> = {}): CoachTeamView => ({
  id,
  name: id,
  trouble: null,
  status: [],
  needs: [],
  phase: 'playing',
  clock: aClock(),
  seats: [],
  where: [],
  puzzles: [],
  progress: { done: 0, total: 15, expected: 0 },
  hintsUsed: 0,
  chat: 0,
  last: null,
  touchedAt: NOW,
  acts: [],
  undo: null,
  revealHeld: false,
  speaker: null,
  timer: null,
  ties: false,
  options: [],
  ending: null,
  revealDone: [],
  debrief: null,
  ...change,
});

export const aDebrief = (step: number): CoachTeamView['debrief'] => ({
  step,
  phases: [],
  intro: null,
  prompts: [],
  spare: [],
  lines: [],
  taps: [],
  praised: [],
  replay: null,
});

export const aCoachView = (change: Partial<CoachView> = {}): CoachView => ({
  now: NOW,
  session: {
    id: 's',
    code: 'SOEP VLAG 427',
    link: 'http://localhost:2567/m/soep-vlag-427',
    localOnly: false,
    level: { id: 'de-lege-stoel', title: 'De lege stoel' },
    language: FIRST_LANGUAGE,
    minutes: 60,
    createdAt: NOW,
    deleteOn: NOW,
    name: 'Groep 4',
    group: null,
    date: null,
    form: 'full',
    skip: [],
    autoHints: true,
    pace: 'normal',
    teamSize: 4,
    holdReveal: false,
    rehearsal: false,
    retentionDays: 28,
    optional: [],
    estimates: { '5': aPlayTime(60), '4': aPlayTime(65), '3': aPlayTime(70) },
    formsOnly: false,
    formsRound: 1,
  },
  me: { coach: 'c1', name: 'Ans', as: 'owner' },
  coaches: [{ id: 'c1', name: 'Ans', here: true }],
  wishes: [],
  door: { people: [], offer: null },
  people: [],
  teams: [aTeam('linde')],
  proposal: [],
  around: { call: { all: null, teams: {} }, invited: [] },
  needs: [],
  ...change,
});
