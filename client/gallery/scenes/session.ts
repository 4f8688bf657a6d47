import {
  aClock,
  aCoachView,
  aDebrief,
  aPerson,
  aPuzzle,
  aTeam,
  MINUTE,
  NOW,
} from '../../../shared/protocol/coachView.fixtures.ts';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { PHASES } from './phases.ts';
import { RECEIVED } from './talk.ts';
import { ROLES, TEAMMATES } from './people.ts';
import { PUZZLES } from './puzzles.ts';

const DAY = 24 * 60 * MINUTE;

/** A session of Ans half way: everything a coach sees of it. */

const OTHERS = ['Joseph', 'Samira', 'Peter', 'Ton'];

/** Somebody of a team: how it is with them. */
export const somebody = (seat: string, name: string, change: Partial<CoachPersonView> = {}): CoachPersonView =>
  aPerson(seat, {
    name,
    portrait: TEAMMATES.find(one => one.name === name)?.portrait ?? 'p09',
    lastAct: { text: 'Zette het filter “Schooldiploma na 2000” uit.', at: NOW - 2 * MINUTE },
    ...change,
  });

export const LINDE: CoachPersonView[] = [
  somebody('s1', 'Ria'),
  somebody('s2', 'Kees', { hand: { since: NOW - 3 * MINUTE, puzzle: 'P4', claimedBy: null } }),
  somebody('s3', 'Annemarie-Josephine', { light: 'quiet', quietSince: NOW - 6 * MINUTE }),
  somebody('s4', 'Omar', { here: false, light: 'away', awaySince: NOW - 4 * MINUTE, lastAct: null }),
  somebody('s5', 'Wilhelmina', { coachSeat: true }),
];
export const EIK: CoachPersonView[] = OTHERS.map((name, at) =>
  somebody(`e${at + 1}`, name, { team: 'eik', portrait: (['p10', 'p11', 'p12', 'p06'] as const)[at] ?? 'p01' }),
);

const done = new Set(['P1', 'P2', 'P10']);
const open = new Set(['P3', 'P4', 'P5', 'P8', 'P9']);

/** The tasks of a team after half an hour: some done, one left out, five open, the rest to come. */
const HALF_WAY = PUZZLES.map(({ id, title, short, needs, minutes }, at) => {
  const state = done.has(id) ? 'solved' : id === 'P9' ? 'skipped' : open.has(id) ? 'open' : 'locked';
  return aPuzzle(id, {
    title,
    short,
    needs,
    minutes,
    state,
    sinceMs: state === 'locked' ? null : at * MINUTE,
    progressMs: state === 'open' ? (at + 3) * MINUTE : null,
    step: state === 'open' ? 'stap' : null,
    hints: at % 3,
    notYet: at % 2,
    tries:
      id === 'P4' ? [{ say: 'Er staat nog een filter aan waar niemand om vroeg.', times: 3, by: 'Kees', atMs: 21 * MINUTE }] : [],
    sameTry: id === 'P4' ? 3 : 0,
  });
});

/** Team Linde, half way; nothing is the matter unless a specimen says so. */
export const linde = (change: Partial<CoachTeamView> = {}): CoachTeamView =>
  aTeam('linde', {
    name: 'Linde',
    clock: aClock({ gameMs: 24 * MINUTE, leftMs: 36 * MINUTE }),
    seats: LINDE.map(({ seat }, at) => ({
      seat,
      role: ROLES[at] ?? null,
      away: seat === 's4',
      covered: false,
      openTool: at === 2 ? null : 'Sollicitatiesysteem',
    })),
    where: [
      { seat: 's1', puzzle: 'P3', sinceMs: 20 * MINUTE },
      { seat: 's2', puzzle: 'P4', sinceMs: 14 * MINUTE },
      { seat: 's5', puzzle: 'P3', sinceMs: 23 * MINUTE },
    ],
    puzzles: HALF_WAY,
    progress: { done: 3, total: 15, expected: 0.4 },
    hintsUsed: 4,
    chat: 12,
    last: { what: 'asked', text: 'Ria vroeg Kees iets over De zeef van Bas.', at: NOW - MINUTE },
    ...change,
  });

export const eik = (change: Partial<CoachTeamView> = {}): CoachTeamView =>
  linde({
    id: 'eik',
    name: 'Eik',
    seats: EIK.map(({ seat }, at) => ({ seat, role: ROLES[at] ?? null, away: false, covered: false, openTool: 'Netwerk' })),
    where: [{ seat: 'e1', puzzle: 'P3', sinceMs: 20 * MINUTE }],
    chat: 0,
    last: null,
    ...change,
  });

/** The session with these teams, all its people in it. */
export const session = (teams: CoachTeamView[] = [linde()], change: Partial<CoachView> = {}): CoachView => {
  const view = aCoachView();
  return {
    ...view,
    session: {
      ...view.session,
      name: 'Groep 4',
      group: 'Werkplein Merendonk',
      link: 'https://kandidaat.example/m/soep-vlag-427',
      deleteOn: NOW + 28 * DAY,
    },
    coaches: [...view.coaches, { id: 'c2', name: 'Mustafa', here: true }],
    people: [...LINDE, ...EIK].filter(({ team }) => teams.some(({ id }) => id === team)),
    teams,
    ...change,
  };
};

/** The talk as the coach has it, at one of its steps. */
const talkAt = (step: number): CoachTeamView['debrief'] => ({
  ...(aDebrief(step) ?? { lines: [], taps: [], praised: [], replay: null }),
  step,
  phases: PHASES.map(({ id, title, minutes, shortMinutes }) => ({ id, title, minutes, shortMinutes })),
  intro: PHASES[step]?.intro ?? null,
  prompts: PHASES[step]?.prompts ?? [],
  spare: PHASES[step]?.spare ?? [],
  praised: [{ name: 'Ria', feedback: RECEIVED }],
  lines: [
    { when: 'silent', say: 'Schrijf eerst een minuut voor uzelf.' },
    { when: 'negative', say: 'Het systeem is soms oneerlijk. Wat heeft u zelf in de hand?' },
    { when: 'dominated', say: 'Dank u. Ik wil ook graag iemand anders horen.' },
    { when: 'otherWinner', say: 'U koos Wilg, met bewijs. Wat maakte dat sterk?' },
    { when: 'recognised', say: 'Dank dat u dit vertelt. U hoeft er nu niets mee te doen.' },
  ],
});

/** Teams whose hour is over. */
export const talking = (step: number, change: Partial<CoachTeamView> = {}): CoachTeamView =>
  linde({
    phase: 'debrief',
    clock: aClock({ gameMs: 57 * MINUTE, leftMs: 0, running: false }),
    ending: 'Linde',
    debrief: talkAt(step),
    ...change,
  });
