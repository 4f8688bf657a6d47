import { FIRST_LANGUAGE } from '../text/languages.ts';
import { NOW } from './coachView.fixtures.ts';
import type { SessionView } from './sessionView.ts';

/** What somebody sees of a session before the game, for tests: they are there, alone. */
export const aSessionView = (change: Partial<SessionView> = {}): SessionView => ({
  door: null,
  session: {
    id: 's',
    code: 'SOEP VLAG 427',
    level: 'De lege stoel',
    coach: 'Ans',
    minutes: 60,
    deleteOn: NOW,
    rehearsal: false,
    forms: null,
  },
  me: {
    seat: 's1',
    name: 'Ria',
    portrait: 'p01',
    language: FIRST_LANGUAGE,
    practice: [],
    hand: false,
    team: null,
    checks: { sound: null, browser: null, connection: null },
  },
  takenFaces: [],
  people: [{ seat: 's1', name: 'Ria', portrait: 'p01', here: true, practised: 0, team: null }],
  teams: [],
  call: null,
  play: null,
  ...change,
});
