import type { CompiledLevel } from '../level/compiled.ts';
import type { ReadFact } from '../level/holds.ts';
import type { CoachState } from './coachState.ts';
import type { GameEvent } from './event.ts';
import { factReader } from './facts.ts';
import type { GameState, SeatState } from './state.ts';
import { gameTime } from './time.ts';

/**
 * One command being carried out. `s` is a new state object whose fields may be replaced; what they hold is never
 * written into, so the state before stays as it was, also when something throws half way.
 */
export interface Turn {
  readonly level: CompiledLevel;
  s: GameState;
  readonly at: number; // epoch ms
  readonly by: string;
  readonly events: GameEvent[];
  readonly fact: ReadFact; // always of the state as it is now
  now: number; // game time
}

export function openTurn(level: CompiledLevel, before: GameState, by: string, at: number): Turn {
  const turn: Turn = {
    level,
    s: { ...before, seq: before.seq + 1 },
    at,
    by,
    events: [],
    fact: factReader(level, () => turn.s),
    now: gameTime(before.clock, at),
  };
  return turn;
}

export const setSeat = (turn: Turn, id: string, change: Partial<SeatState>): void => {
  turn.s.seats = turn.s.seats.map(seat => (seat.id === id ? { ...seat, ...change } : seat));
};

export const setCoachState = (turn: Turn, change: Partial<CoachState>): void => {
  turn.s.desk = { ...turn.s.desk, ...change };
};

export const setClock = (turn: Turn, change: Partial<GameState['clock']>): void => {
  turn.s.clock = { ...turn.s.clock, ...change };
};
