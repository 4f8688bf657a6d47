import type { Phase } from '../../../shared/protocol/view.ts';
import { isPastPlay } from '../../../shared/protocol/phases.ts';
import type { CoachPersonView } from '../../../shared/protocol/coachView.ts';

/** What is looked at before the start. */
export const CHECKS = ['sound', 'browser', 'connection', 'practice'] as const;
export type Check = (typeof CHECKS)[number];
/** 'no' may need help; 'open' was not looked at yet. */
export type CheckState = 'yes' | 'no' | 'open';

const ENOUGH = 7; // steps of eight: reading aloud is left out where a device has no voice

export function checkStates({ checks, practised }: Pick<CoachPersonView, 'checks' | 'practised'>): Record<Check, CheckState> {
  const of = (value: boolean | null): CheckState => (value === null ? 'open' : value ? 'yes' : 'no');
  return {
    sound: of(checks.sound),
    browser: of(checks.browser),
    connection: of(checks.connection === null ? null : checks.connection === 'good'),
    practice: practised >= ENOUGH ? 'yes' : 'open',
  };
}

export interface Readiness {
  is: 'hand' | 'help' | 'busy' | 'ready';
  doubts: Check[]; // answered with no
  open: Check[]; // not looked at yet
}

/** Who may need help before the start, and with what. `willPlay`: who does not, or plays already, needs nothing but to be there. */
export function readiness(person: CoachPersonView, willPlay = true): Readiness {
  if (!willPlay) return { is: person.hand ? 'hand' : 'ready', doubts: [], open: [] };
  const states = checkStates(person);
  const doubts = CHECKS.filter(check => states[check] === 'no');
  const open = CHECKS.filter(check => states[check] === 'open');
  const is = person.hand ? 'hand' : doubts.length > 0 ? 'help' : open.length > 0 ? 'busy' : 'ready';
  return { is, doubts, open };
}

const ORDER = { hand: 0, help: 1, busy: 2, ready: 3 };

/** Hands first, then who may need help; else in the order in which they came. */
export const byNeed = (
  people: readonly CoachPersonView[],
  willPlay: (person: CoachPersonView) => boolean = () => true,
): CoachPersonView[] => {
  const order = (person: CoachPersonView): number => ORDER[readiness(person, willPlay(person)).is];
  return people.toSorted((a, b) => order(a) - order(b));
};

/** Where somebody without a team is needed most: the smallest team with room, one that plays before one that waits. */
export function neededMost<T extends { id: string; phase: Phase | null }>(
  teams: readonly T[],
  sizeOf: (team: string) => number,
  most: number,
): T | null {
  const open = teams.filter(team => !isPastPlay(team.phase));
  const room = open.filter(team => sizeOf(team.id) < most);
  return room.toSorted((a, b) => sizeOf(a.id) - sizeOf(b.id) || Number(a.phase === null) - Number(b.phase === null))[0] ?? null;
}
