import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { checkStates } from './readiness.ts';

/** Why somebody is not ready for the start, the most urgent first. */
const CAUSES = ['hand', 'away', 'noTeam', 'browser', 'sound', 'connection', 'untested', 'practice'] as const;
export type Cause = (typeof CAUSES)[number];

/** The one reason that is named for a person: the first that applies; null: ready, or nothing is expected of them. */
export function causeOf(person: CoachPersonView, { session, teams }: Pick<CoachView, 'session' | 'teams'>): Cause | null {
  if (person.hand) return 'hand';
  const team = teams.find(one => one.id === person.team);
  if (session.formsOnly || person.bot || hasBegun(team)) return null;
  if (!person.here) return 'away';
  if (!team && teams.length > 0) return 'noTeam';
  const states = checkStates(person);
  if (states.browser === 'no') return 'browser';
  if (states.sound === 'no') return 'sound';
  if (states.connection === 'no') return 'connection';
  if ([states.sound, states.browser, states.connection].includes('open')) return 'untested';
  return states.practice === 'yes' ? null : 'practice';
}

const hasBegun = (team: CoachTeamView | undefined): boolean =>
  team !== undefined && (team.phase !== null || team.trouble !== null);

export interface Exceptions {
  of: ReadonlyMap<string, Cause>; // by seat
  groups: { cause: Cause; people: CoachPersonView[] }[]; // only those with people, the most urgent first
  ready: number;
}

/** Everybody who is not ready, grouped by what holds them up. */
export function exceptionsIn(view: Pick<CoachView, 'session' | 'teams' | 'people'>): Exceptions {
  const of = new Map<string, Cause>();
  for (const person of view.people) {
    const cause = causeOf(person, view);
    if (cause) of.set(person.seat, cause);
  }
  const groups = CAUSES.map(cause => ({ cause, people: view.people.filter(({ seat }) => of.get(seat) === cause) }));
  return { of, groups: groups.filter(({ people }) => people.length > 0), ready: view.people.length - of.size };
}
