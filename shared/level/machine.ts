import type { ReadFact } from './holds.ts';
import type { PuzzleState } from './puzzleState.ts';

/** What can happen to a puzzle. The step is part of the name: `CHECK.zeef`. NOTICE: it looks by itself; DONE: a coach says so. */
export type PuzzleEventType =
  'OPEN' | 'SKIP' | `${'CHECK' | 'NOTICE' | 'AGREE' | 'DIFFER' | 'HINT' | 'OFFER' | 'PROGRESS' | 'DONE'}.${string}`;

/** With each event comes what the guards need and the machine does not own; it is never stored. */
export interface PuzzleEvent {
  type: PuzzleEventType;
  by: string;
  at: number; // game time
  fact: ReadFact;
  lookers: number; // how many others could look along
  pace: 'normal' | 'generous';
}

/** What the host must do, in this order. */
export type PuzzleAction =
  { type: 'notYet'; step: string; rule: number } | { type: 'stepDone'; step: string } | { type: 'ended' };

export interface PuzzleMachine {
  initial: PuzzleState;
  next(state: PuzzleState, event: PuzzleEvent): { state: PuzzleState; actions: PuzzleAction[]; moved: boolean };
}
