import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { PRACTICE_STEPS } from '../../../shared/protocol/peopleLists.ts';
import { eik, EIK, LINDE, linde, session } from './session.ts';

/** People who come in before the start, and the teams they are put in. */

const checks: CoachPersonView['checks'][] = [
  { sound: true, browser: true, connection: 'good', practice: [...PRACTICE_STEPS] },
  { sound: false, browser: true, connection: 'slow', practice: [] },
  { sound: null, browser: null, connection: null, practice: ['letter'] },
  { sound: true, browser: false, connection: 'good', practice: [...PRACTICE_STEPS] },
];

export const arrived = (team: string | null): CoachPersonView[] =>
  [...LINDE, ...EIK].map((person, at) => ({
    ...person,
    team,
    coachSeat: at === 4,
    movedAt: at === 3 ? NOW : null,
    bot: at === 8,
    checks: checks[at % checks.length] ?? person.checks,
    practised: [8, 0, 1, 8][at % 4] ?? 0,
  }));

const waits = (team: CoachTeamView): CoachTeamView => ({ ...team, phase: null, clock: null, puzzles: [], where: [] });

/** Nine people without a team. */
export const beforeTeams = (change: Partial<CoachView> = {}): CoachView =>
  session([], { people: arrived(null), proposal: [5, 4], ...change });

/** Two teams that wait for the start; of `short` people in the second. */
export const divided = (change: Partial<CoachView> = {}, short = 4): CoachView =>
  session([waits(linde()), waits(eik())], {
    people: arrived('linde').map((person, at) => ({ ...person, team: at < 5 ? 'linde' : at < 5 + short ? 'eik' : null })),
    proposal: [5, 4],
    wishes: [
      { a: 's1', b: 's2', wish: 'together' },
      { a: 's3', b: 's5', wish: 'apart' },
    ],
    ...change,
  });

const FLOWERS = 'Roos Tulp Narcis Lavendel Zonnebloem Klaproos Krokus Hyacint Madelief Korenbloem Viooltje Dahlia'.split(' ');
const SIXTY =
  'Ria Jan Els Bert Mia Wim Ans Piet Fatma Jaap Joke Hein Gerda Kees Carla Dirk Loes Toos Anna Ruud Mies Sjaak Hanna Theo Ineke Cor Omar Ton Yvonne Henk Lia Nel Greet Bep Koos Tineke Ad Marga Frans Willy Hans Riet Nico Truus Betty Leo Peter Corrie Sam Zohra Gijs Marian Joop Elly Ger Ellen Annemarie-Josephine Annie Jos Lenie'.split(
    ' ',
  );

const ready = {
  checks: { sound: true, browser: true, connection: 'good' as const, practice: [...PRACTICE_STEPS] },
  practised: 8,
};
const DIFFERENT: Record<string, Partial<CoachPersonView>> = {
  Kees: { hand: { since: NOW - 60_000, puzzle: null, claimedBy: null } },
  Omar: { checks: { ...ready.checks, sound: null } },
  Gijs: { checks: { ...ready.checks, sound: null } },
  Marga: { checks: { ...ready.checks, browser: false } },
  Betty: { practised: 2 },
  Nico: { here: false, light: 'away', awaySince: NOW - 120_000 },
};

/** Sixty people in twelve teams; a few of them need something before the start. `late`: two more came just now. */
export function sixty(late = true): CoachView {
  const all = late ? [...SIXTY, 'Rik', 'Saskia'] : SIXTY;
  const people = all.map((name, at) => ({
    ...arrived(null)[at % 3]!,
    seat: `n${at}`,
    name,
    ...ready,
    ...DIFFERENT[name],
    hand: DIFFERENT[name]?.hand ?? null,
    here: DIFFERENT[name]?.here ?? true,
    light: DIFFERENT[name]?.light ?? ('active' as const),
    movedAt: null,
    coachSeat: false,
    bot: false,
    team: FLOWERS[Math.floor(at / 5)] ?? null,
  }));
  const roles = linde().seats.map(({ role }) => role);
  const teams = FLOWERS.map((name, at) => ({
    ...waits(linde()),
    id: name,
    name,
    seats: roles.map((role, desk) => ({ seat: `n${at * 5 + desk}`, role, away: false, covered: false, openTool: null })),
  }));
  return session(teams, { people, proposal: [5] });
}

/** The same people before there are teams, hardly anybody practised. */
export function sixtyArriving(): CoachView {
  const people = sixty(false).people.map((person, at) => ({ ...person, team: null, practised: at % 3 === 0 ? 8 : 1 }));
  return session([], { people, proposal: FLOWERS.map(() => 5) });
}
