import type { ReadFact } from './holds.ts';
import type { PuzzleState } from './puzzleState.ts';

/**
 * Events of a puzzle's machine. The step is part of the name: `CHECK.zeef`. NOTICE: the game checks by itself; CHANGED:
 * what was checked is not the answer any more; DONE: a coach says so.
 */
export type PuzzleEventType =
  'OPEN' | 'SKIP' | `${'CHECK' | 'NOTICE' | 'AGREE' | 'DIFFER' | 'HINT' | 'OFFER' | 'PROGRESS' | 'CHANGED' | 'DONE'}.${string}`;

/** An event with the data that its guards need and the machine does not hold; it is never stored. */
export interface PuzzleEvent {
  type: PuzzleEventType;
  by: string;
  at: number; // game time
  fact: ReadFact;
  lookers: number; // how many others could give a second look
  pace: 'normal' | 'generous';
}

/** What the host must perform, in this order. */
export type PuzzleAction =
  { type: 'notYet'; step: string; rule: number } | { type: 'stepDone'; step: string } | { type: 'ended' };

export interface PuzzleMachine {
  initial: PuzzleState;
  next(state: PuzzleState, event: PuzzleEvent): { state: PuzzleState; actions: PuzzleAction[]; moved: boolean };
}
