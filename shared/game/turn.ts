import type { CompiledLevel } from '../level/compiled.ts';
import type { ReadFact } from '../level/holds.ts';
import type { CoachState } from './coachState.ts';
import type { GameEvent } from './event.ts';
import { factReader } from './facts.ts';
import type { GameState, SeatState } from './state.ts';
import { gameTime } from './time.ts';

/**
 * One command being carried out. `state` is a new object whose fields may be replaced but never mutated, so the previous
 * state stays intact, even when something throws half way.
 */
export interface Turn {
  readonly level: CompiledLevel;
  state: GameState;
  readonly at: number; // epoch ms
  readonly by: string;
  readonly events: GameEvent[];
  readonly fact: ReadFact; // always reads the current state
  now: number; // game time
}

export function openTurn(level: CompiledLevel, before: GameState, by: string, at: number): Turn {
  const turn: Turn = {
    level,
    state: { ...before, seq: before.seq + 1 },
    at,
    by,
    events: [],
    fact: factReader(level, () => turn.state),
    now: gameTime(before.clock, at),
  };
  return turn;
}

export const setSeat = (turn: Turn, id: string, change: Partial<SeatState>): void => {
  turn.state.seats = turn.state.seats.map(seat => (seat.id === id ? { ...seat, ...change } : seat));
};

/** Whoever is back, or comes again, is away anew the next time. */
export const notDealtWith = (turn: Turn, id: string): void => {
  turn.state.seats = turn.state.seats.map(seat => {
    if (seat.id !== id || !seat.dealtWith) return seat;
    const { dealtWith: _, ...rest } = seat;
    return rest;
  });
};

export const setCoachState = (turn: Turn, change: Partial<CoachState>): void => {
  turn.state.desk = { ...turn.state.desk, ...change };
};

export const setClock = (turn: Turn, change: Partial<GameState['clock']>): void => {
  turn.state.clock = { ...turn.state.clock, ...change };
};
