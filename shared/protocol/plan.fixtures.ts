import { FIRST_LANGUAGE } from '../text/languages.ts';
import { NOW } from './coachView.fixtures.ts';
import { EMPTY_PLAN, type OwnPage } from './plan.ts';
import { aStatementsPage } from './statements.fixtures.ts';

/** One's own page for tests: just begun, nothing filled in. */
export const anOwnPage = (change: Partial<OwnPage> = {}): OwnPage => ({
  name: 'Ria',
  language: FIRST_LANGUAGE,
  session: { date: NOW, level: 'De lege stoel', coach: 'Ans', team: 'Linde', deleteOn: NOW, phase: 'debrief' },
  erased: false,
  kept: false,
  keep: { until: NOW, on: false },
  begunHere: false,
  coachNote: null,
  takenOver: null,
  did: [],
  skills: [],
  ownSentence: null,
  feedback: [],
  work: null,
  plan: EMPTY_PLAN,
  shared: false,
  menu: [],
  certificate: null,
  contacts: { mine: null, others: [] },
  statements: aStatementsPage(),
  ...change,
});
