import type { Phase } from '../../../shared/protocol/view.ts';
import { isPastPlay } from '../../../shared/protocol/phases.ts';
import type { CoachPersonView } from '../../../shared/protocol/coachView.ts';

/** The checks before the start. */
export const CHECKS = ['sound', 'browser', 'connection', 'practice'] as const;
export type Check = (typeof CHECKS)[number];
/** 'no': may need help; 'open': not checked yet. */
export type CheckState = 'yes' | 'no' | 'open';

const ENOUGH = 7; // of eight practice steps: reading aloud is skipped on a device without a voice

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
  doubts: Check[]; // failed
  open: Check[]; // not checked yet
}

/** Whether a person may need help before the start, and with what. `willPlay`: false for those who do not play, or play already: they need no checks. */
export function readiness(person: CoachPersonView, willPlay = true): Readiness {
  if (!willPlay) return { is: person.hand ? 'hand' : 'ready', doubts: [], open: [] };
  const states = checkStates(person);
  const doubts = CHECKS.filter(check => states[check] === 'no');
  const open = CHECKS.filter(check => states[check] === 'open');
  const is = person.hand ? 'hand' : doubts.length > 0 ? 'help' : open.length > 0 ? 'busy' : 'ready';
  return { is, doubts, open };
}

const ORDER = { hand: 0, help: 1, busy: 2, ready: 3 };

/** Sorts raised hands first, then those who may need help, then by order of arrival. */
export const byNeed = (
  people: readonly CoachPersonView[],
  willPlay: (person: CoachPersonView) => boolean = () => true,
): CoachPersonView[] => {
  const order = (person: CoachPersonView): number => ORDER[readiness(person, willPlay(person)).is];
  return people.toSorted((a, b) => order(a) - order(b));
};

/** The team that needs another person most: the smallest with room; on a tie one that plays before one that waits. */
export function neededMost<T extends { id: string; phase: Phase | null }>(
  teams: readonly T[],
  sizeOf: (team: string) => number,
  most: number,
): T | null {
  const open = teams.filter(team => !isPastPlay(team.phase));
  const room = open.filter(team => sizeOf(team.id) < most);
  return room.toSorted((a, b) => sizeOf(a.id) - sizeOf(b.id) || Number(a.phase === null) - Number(b.phase === null))[0] ?? null;
}
