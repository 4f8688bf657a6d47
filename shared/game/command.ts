import type { CoachTeamCommand } from '../protocol/coachCommand.ts';
import type { PlayerCommand } from '../protocol/command.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { GameEvent } from './event.ts';
import type { GameState } from './state.ts';

/**
 * What stands in the journal: who did what. A field `text` holds a text id, never what was typed.
 * `by` is a seat id for a player, 'coach:<id>' for a coach, 'clock' for time and connections.
 */
export type GameCommand = { by: string } & (PlayerCommand | CoachTeamCommand | SystemCommand);

/** What the rooms report. */
export type SystemCommand =
  | ({ type: 'game.start'; minutes: number | null; seats: string[]; seed: number } & StartOptions) // seats in the order of the desks; 3-6
  | { type: 'game.restore'; state: GameState; from: number; played: number; why: RestoreReason } // an earlier state of this journal: entry `from`, at that game time
  | { type: 'game.keep'; state: GameState } // a state that was kept: what stands before it can no longer be followed
  | { type: 'clock' } // a deadline of `nextDeadline` has passed
  | { type: 'clock.resume'; gapMs: number } // after a crash, or while nothing could be kept: this long nobody was served
  | { type: 'seat.away'; seat: string }
  | { type: 'seat.back'; seat: string }
  | { type: 'seat.add'; seat: string } // a late one joins
  | { type: 'seat.leave'; seat: string } // removed, or moved to another team
  | { type: 'nobody.here' } // clock stops by itself
  | { type: 'somebody.here' };

/** What the session chose; absent = [] / 'normal' / true / false. */
export interface StartOptions {
  skip?: string[]; // optional puzzles that are left out
  pace?: 'normal' | 'generous';
  autoHints?: boolean;
  holdReveal?: boolean;
}

/** A coach begins again (from a puzzle, or from the beginning), or takes the act with that number back. */
type RestoreReason = { restart: string | null } | { undo: number };

export type Outcome = { state: GameState; events: GameEvent[] } | { rejected: Rejection };

/** One line of a journal. `at` is epoch ms of the server's clock. */
export interface JournalEntry {
  seq: number;
  at: number;
  command: GameCommand;
}
