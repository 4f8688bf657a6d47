import { NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { aSessionSummary } from '../../../shared/protocol/hosting.fixtures.ts';
import type { CoachMe, CoachSummary, LevelEstimate, LevelPage, SessionSummary } from '../../../shared/protocol/http.ts';
import { aPlayTime } from '../../../shared/protocol/playMinutes.fixtures.ts';
import { LANGUAGE_CODES } from '../../../shared/text/languages.ts';
import type { LocalisedText } from '../../../shared/text/localised.ts';
import { PUZZLES } from './puzzles.ts';

const DAY = 24 * 3_600_000;
const soon = { createdAt: NOW - 2 * DAY, deleteOn: NOW + 28 * DAY };

export const ANS: CoachMe = { id: 'c1', name: 'Ans', first: true };
export const MUSTAFA: CoachMe = { id: 'c2', name: 'Mustafa', first: false };

export const COACHES: CoachSummary[] = [
  { id: 'c1', name: 'Ans', first: true, invitedUntil: null, active: true },
  { id: 'c2', name: 'Mustafa', first: false, invitedUntil: null, active: true },
  { id: 'c3', name: 'Maria-Magdalena van Oosterbaan', first: false, invitedUntil: NOW + 5 * DAY, active: false },
  { id: 'c4', name: 'Bo', first: false, invitedUntil: null, active: false },
];

export const SESSIONS: SessionSummary[] = [
  aSessionSummary('s1', {
    ...soon,
    name: 'Groep 4',
    group: 'Werkplein Merendonk',
    state: 'running',
    people: 9,
    teams: 2,
    running: true,
  }),
  aSessionSummary('s2', {
    ...soon,
    name: 'Groep 5',
    date: NOW + 2 * DAY,
    sharedWith: [{ id: 'c2', name: 'Mustafa' }],
    observers: true,
  }),
  aSessionSummary('s3', { ...soon, rehearsal: true }),
  aSessionSummary('s4', { ...soon, name: 'Wachtlijst najaar', formsOnly: true, people: 31 }),
  aSessionSummary('s5', {
    ...soon,
    name: 'Groep van een collega',
    shared: true,
    owner: 'Mustafa',
    state: 'finished',
    people: 5,
    keeping: 2,
    teams: 1,
  }),
  ...[1, 2, 3, 4, 5, 6].map(at =>
    aSessionSummary(`f${at}`, {
      ...soon,
      name: `Groep ${at} van vorig jaar`,
      state: 'finished',
      date: NOW - at * 30 * DAY,
      people: 10,
      teams: 2,
    }),
  ),
];

/** The same words in every language: what a level says is not what is looked at here. */
const said = (text: string) => Object.fromEntries(LANGUAGE_CODES.map(code => [code, text])) as unknown as LocalisedText;

export const LEVELS: LevelPage[] = [
  {
    id: 'de-lege-stoel',
    title: said('De lege stoel'),
    about: said('Een team vindt in 60 minuten een medewerker planning en klantcontact. Voor mensen uit alle beroepen.'),
    minutes: 60,
    talk: 45,
    puzzles: PUZZLES.map(({ id, short, title, needs, minutes }) => ({
      id,
      short: said(short),
      title: said(title),
      needs,
      minutes,
      played: null,
      optional: id === 'P5' || id === 'P9',
      competences: ['1.1', '4.2'],
    })),
    optional: PUZZLES.filter(({ id }) => id === 'P5' || id === 'P9').map(({ id, title }) => ({ id, title: said(title) })),
    competences: [
      { id: '1.1', name: said('Gegevens, informatie en digitale inhoud zoeken en filteren') },
      { id: '4.2', name: said('Persoonsgegevens en privacy beschermen') },
    ],
    estimates: { '5': aPlayTime(60), '4': aPlayTime(65), '3': aPlayTime(70) },
    short: { off: ['P5', 'P9', 'P12'], estimates: { '5': aPlayTime(45), '4': aPlayTime(50), '3': aPlayTime(55) } },
    played: { '5': { teams: 8, middle: 58, low: 52, high: 71 }, '4': null, '3': null },
  },
  {
    id: 'de-volle-bus',
    title: said('De volle bus'),
    about: said('Een korter verhaal.'),
    minutes: 45,
    talk: 45,
    puzzles: [],
    optional: [],
    competences: [],
    estimates: { '5': aPlayTime(40), '4': aPlayTime(45), '3': aPlayTime(50) },
    short: null,
    played: { '5': null, '4': null, '3': null },
  },
];

export const ESTIMATE: LevelEstimate = {
  skip: ['P5'],
  form: 'full' as const,
  estimates: { '5': aPlayTime(60), '4': aPlayTime(65), '3': aPlayTime(70) },
  played: { '5': { teams: 8, middle: 58, low: 52, high: 71 }, '4': null, '3': null },
  saves: [
    { puzzle: 'P5', minutes: { '5': 4, '4': 5, '3': 0 } },
    { puzzle: 'P9', minutes: { '5': 0, '4': 2, '3': 0 } },
  ],
  waits: [{ size: 5, role: said('Cijferkenner'), minutes: 9 }],
};

/** The same story in its short form. */
export const SHORT: LevelEstimate = {
  ...ESTIMATE,
  form: 'short',
  skip: [],
  estimates: LEVELS[0]!.short!.estimates,
  played: LEVELS[1]!.played,
  saves: [],
};
