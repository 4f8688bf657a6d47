import { FIRST_LANGUAGE } from '../text/languages.ts';
import { aClock } from './coachView.fixtures.ts';
import type { LineView } from './lineView.ts';
import type { DebriefView, PlayerView, RoleView, TeammateView } from './view.ts';

/** Views of one player for tests: a game in progress, empty unless a test says otherwise. */

export const aRole = (number: number, change: Partial<RoleView> = {}): RoleView => ({
  id: `R${number}`,
  number,
  name: `Role ${number}`,
  shape: 'circle',
  ...change,
});

export const aTeammate = (seat: string, change: Partial<TeammateView> = {}): TeammateView => ({
  seat,
  desk: 1,
  name: seat,
  portrait: 'p01',
  roles: [],
  title: '',
  away: false,
  openTools: [],
  place: 'desk',
  hand: false,
  ...change,
});

export const aLine = (change: Partial<LineView> = {}): LineView => ({
  kind: 'rest',
  text: '',
  step: null,
  waits: [],
  ask: [],
  go: null,
  meanwhile: false,
  ...change,
});

export const aPlayerView = (change: Partial<PlayerView> = {}): PlayerView => ({
  phase: 'playing',
  me: {
    seat: 's1',
    name: 's1',
    portrait: 'p01',
    language: FIRST_LANGUAGE,
    roles: [],
    title: '',
    assistant: null,
    watched: false,
    level: 'De lege stoel',
  },
  team: { id: 'linde', name: 'Linde', people: [aTeammate('s1')] },
  clock: aClock(),
  lines: { now: aLine(), tools: {} },
  progress: { solved: 0, total: 0, dots: [], lamps: [], gathered: false, phone: false },
  tools: [],
  puzzles: [],
  items: [],
  asks: [],
  messages: [],
  chat: [],
  own: [],
  ownMoment: null,
  briefing: null,
  deciding: null,
  reveal: null,
  debrief: null,
  ...change,
});

/** A talk in which nothing has been said yet. */
export const aDebriefView = (step: number, change: Partial<DebriefView> = {}): DebriefView => ({
  step,
  phases: [],
  intro: null,
  prompts: [],
  feelings: [],
  myFeeling: null,
  timeline: [],
  helped: [],
  wrongIdeas: [],
  whatIf: [],
  result: { chosen: null, second: null },
  mine: [],
  timer: null,
  speaker: null,
  ready: false,
  replay: null,
  sentence: null,
  sentences: [],
  praise: [],
  received: [],
  sharing: { feeling: false, taps: false, sentence: false },
  taps: [],
  sums: [],
  lessons: [],
  ...change,
});
