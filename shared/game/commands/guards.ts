import type { Rejection } from '../../protocol/rejection.ts';
import type { GamePhase, SeatState } from '../state.ts';
import { isHere, seatOf } from '../people.ts';
import type { Turn } from '../turn.ts';

/** The person who sends a command, if that is a seat of this team that is here. */
export const personOf = (turn: Turn): SeatState | null => {
  const seat = seatOf(turn.s, turn.by);
  return seat && isHere(seat) ? seat : null;
};

export const isCoach = (by: string): boolean => by.startsWith('coach:') || by === 'coach';

/** The reason why a person may not do something now; undefined: go on. */
export function refusePerson(turn: Turn, phases: readonly GamePhase[]): Rejection | undefined {
  if (!personOf(turn)) return 'noSeat';
  return phases.includes(turn.s.phase) ? undefined : 'notNow';
}

export function refuseCoach(turn: Turn, phases: readonly GamePhase[]): Rejection | undefined {
  if (!isCoach(turn.by)) return 'coachOnly';
  return phases.includes(turn.s.phase) ? undefined : 'notNow';
}

export const PLAYING: readonly GamePhase[] = ['playing'];
export const RUNNING: readonly GamePhase[] = ['playing', 'paused', 'deciding'];
export const NOT_CLOSED: readonly GamePhase[] = ['briefing', 'playing', 'paused', 'deciding', 'reveal', 'debrief'];
