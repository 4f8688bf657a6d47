import { presentPeople } from '../people.ts';
import type { GameState } from '../state.ts';

/** Who of those who are here is ready for this step: who said so, or chose what it asks. */
export const readySeats = (state: GameState): string[] =>
  presentPeople(state).filter(seat => state.debrief.ready?.includes(seat));
