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
