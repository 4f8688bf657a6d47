import { emptyCoachState } from './coachState.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import type { GameState } from './state.ts';
import { readGameState } from './stateSchema.ts';

const NEW_IN_DEBRIEF = { endsAt: null, speaker: null, asked: [], replay: null };
const NEW_IN_SEAT = { about: null, claim: null, act: null, on: null };

/** Brings a state stored by an older version up to date: fields that it did not have yet get their default. */
export function migrateState(kept: GameState): GameState {
  const old = kept as Partial<GameState> & GameState;
  return {
    ...old,
    options: old.options ?? DEFAULT_OPTIONS,
    desk: { ...emptyCoachState(), ...old.desk },
    debrief: { ...NEW_IN_DEBRIEF, ...old.debrief },
    seats: old.seats.map(seat => ({ ...NEW_IN_SEAT, ...seat })),
  };
}

/** The same for a stored value of unknown shape; null when no game can continue from it. */
export function migrateStored(kept: unknown): GameState | null {
  try {
    return readGameState(migrateState(kept as GameState));
  } catch {
    return null; // not even a list of seats
  }
}
