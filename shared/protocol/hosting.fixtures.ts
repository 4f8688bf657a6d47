import { FIRST_LANGUAGE } from '../text/languages.ts';
import { NOW } from './coachView.fixtures.ts';
import type { SessionSummary } from './hosting.ts';

/** A session in the list of a coach, for tests: planned, and nobody has come. */
export const aSessionSummary = (id: string, change: Partial<SessionSummary> = {}): SessionSummary => ({
  id,
  code: 'SOEP VLAG 427',
  name: 'SOEP VLAG 427',
  level: 'De lege stoel',
  levelId: 'de-lege-stoel',
  language: FIRST_LANGUAGE,
  minutes: 60,
  skip: [],
  form: 'full',
  teamSize: 5,
  autoHints: true,
  pace: 'normal',
  group: null,
  date: null,
  retentionDays: 28,
  measure: 'beforeAfter',
  formsOnly: false,
  formsRound: 1,
  holdReveal: false,
  rehearsal: false,
  state: 'planned',
  createdAt: NOW,
  deleteOn: NOW,
  people: 0,
  keeping: 0,
  teams: 0,
  running: false,
  owner: 'Ans',
  shared: false,
  sharedWith: [],
  observers: false,
  ...change,
});
