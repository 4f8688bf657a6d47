import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { isRunning } from '../../../../shared/protocol/phases.ts';

/** How a team is doing at a step of the talk. */
export interface ReadyRow {
  team: CoachTeamView;
  is: 'playing' | 'held' | 'reading' | 'elsewhere' | 'nobody' | 'waits' | 'ready' | 'closed';
  done: number; // people who are ready, or have read the reveal
  here: number; // people who are there
  away: number; // people who are not: nobody waits for them
  missing: string[]; // names of those who are waited for, when they are few
  wait: number; // how many are waited for
}

const NAMED = 2; // more people than these are a number

/** One row per team that has begun, in the order of the teams. */
export function readyRows(teams: readonly CoachTeamView[], people: readonly CoachPersonView[], step: number | null): ReadyRow[] {
  const names = new Map(people.map(({ seat, name }) => [seat, name]));
  return teams
    .filter(({ phase }) => phase !== null)
    .map(team => {
      const here = team.seats.filter(({ away }) => !away).map(({ seat }) => seat);
      const said = team.debrief ? team.debrief.ready : team.phase === 'reveal' ? team.revealDone : [];
      const missing = here.filter(seat => !said.includes(seat));
      return {
        team,
        is: stateOf(team, step, here.length, missing.length),
        done: here.length - missing.length,
        here: here.length,
        away: team.seats.length - here.length,
        missing: missing.length > NAMED ? [] : missing.flatMap(seat => names.get(seat) ?? []),
        wait: missing.length,
      };
    });
}

function stateOf(team: CoachTeamView, step: number | null, here: number, wait: number): ReadyRow['is'] {
  if (team.phase === 'closed') return 'closed';
  if (team.phase === 'reveal') return team.revealHeld ? 'held' : 'reading';
  if (team.phase !== 'debrief' || isRunning(team.phase)) return 'playing';
  if (team.debrief && team.debrief.step !== step) return 'elsewhere';
  if (here === 0) return 'nobody';
  return wait === 0 ? 'ready' : 'waits';
}

/** How many people at the step are ready, of how many who are there. */
export function readyOf(rows: readonly ReadyRow[]): { done: number; here: number } {
  const at = rows.filter(({ is }) => is === 'waits' || is === 'ready');
  const sum = (of: 'done' | 'here') => at.reduce((total, row) => total + row[of], 0);
  return { done: sum('done'), here: sum('here') };
}

const CLASSES: readonly ReadyRow['is'][][] = [
  ['playing', 'held', 'reading', 'elsewhere'],
  ['waits'],
  ['nobody', 'ready'],
  ['closed'],
];

/** Who is waited for on top; within a class by the number of the team, so that equal ones never swap. */
export const inOrder = (rows: readonly ReadyRow[]): string[] =>
  rows
    .toSorted((a, b) => classOf(a) - classOf(b)) // stable: the teams come in the order of their numbers
    .map(({ team }) => team.id);

const classOf = ({ is }: ReadyRow): number => CLASSES.findIndex(one => one.includes(is));

/** An order that stays as it was, with newcomers at the end and without those who left. */
export const keptOrder = (before: readonly string[], now: readonly string[]): string[] => [
  ...before.filter(id => now.includes(id)),
  ...now.filter(id => !before.includes(id)),
];
