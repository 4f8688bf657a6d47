import type { CoachTeamCommand } from '../protocol/coachCommand.ts';
import type { Picks } from '../level/schema.ts';
import type { PlayerCommand } from '../protocol/command.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { GameEvent } from './event.ts';
import type { GameState } from './state.ts';

/**
 * A command as the journal holds it: who did what. A field `text` holds a text id, never what was typed. `by` is a seat id
 * for a player, 'coach:<id>' for a coach, 'clock' for timers and connections.
 */
export type GameCommand = { by: string } & (PlayerCommand | CoachTeamCommand | SystemCommand);

/** Commands that the server itself sends. */
export type SystemCommand =
  | ({ type: 'game.start'; minutes: number | null; seats: string[]; seed: number } & StartOptions) // seats in the order of the desks; 3-6
  | { type: 'game.restore'; state: GameState; from: number; played: number; why: RestoreReason } // an earlier state: its entry, its game time
  | { type: 'game.keep'; state: GameState } // a stored state; the journal before it can no longer be replayed
  | { type: 'clock' } // a deadline of `nextDeadline` has passed
  | { type: 'clock.resume'; gapMs: number } // real ms during which nobody was served: after a crash, or while nothing could be saved
  | { type: 'seat.away'; seat: string }
  | { type: 'seat.back'; seat: string }
  | { type: 'seat.add'; seat: string; hand?: true } // somebody joins after the start, perhaps with a raised hand
  | { type: 'seat.leave'; seat: string; same?: string } // removed, or moved to another team; `same`: the seat of the same person
  | { type: 'nobody.here' } // the clock stops by itself
  | { type: 'somebody.here' };

/** The session's options; absent means [] / 'normal' / true / false. */
export interface StartOptions {
  skip?: string[]; // optional puzzles to leave out
  names?: Picks; // spare names for people of the story: indexes, never names
  pace?: 'normal' | 'generous';
  autoHints?: boolean;
  holdReveal?: boolean;
  coachClock?: boolean; // only the coach decides whether there is a clock
  hands?: string[]; // seats that raised their hand while they waited
}

/** Either a coach restarts the game (from a puzzle, or from the beginning: null), or undoes the act with that seq. */
type RestoreReason = { restart: string | null } | { undo: number };

export type Outcome = { state: GameState; events: GameEvent[] } | { rejected: Rejection };

/** One entry of a journal. `at` is epoch ms of the server's clock. */
export interface JournalEntry {
  seq: number;
  at: number;
  command: GameCommand;
}
