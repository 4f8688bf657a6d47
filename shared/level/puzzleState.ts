import type { Spoken } from './speech.ts';

/** The state of a puzzle's machine. All times are game time in ms. */
export interface PuzzleState {
  value: string | object; // XState value
  context: PuzzleContext;
}
export interface PuzzleContext {
  openedAt: number | null;
  endedAt: number | null;
  tries: Readonly<Record<string, number>>; // by step id, as all below
  hints: Readonly<Record<string, readonly number[]>>; // when each was taken
  since: Readonly<Record<string, number>>; // last progress; hint offers count from it
  offered: Readonly<Record<string, number>>;
  said: Readonly<Record<string, Spoken>>; // the last not-yet rule that fired, until the answer that it is about changes
  looking: Readonly<Record<string, { by: string; until: number; tries: number }>>;
}
