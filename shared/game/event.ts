import type { LogWord } from '../text/words.ts';
import type { GamePhase } from './state.ts';

/** What a command did, for people to read: a sentence of `logWords` and the references that fill it, as in a phrase. */
export interface LoggedAct {
  what: LogWord;
  with: Readonly<Record<string, string>>;
  log?: boolean; // log it; acts of a coach are always logged
  by?: string; // who did it, if that is not the sender
  puzzle?: string; // the puzzle that this person works on with it
}

/**
 * What happened in one step, in order; the command itself comes first. Events are the only record of what happened: log,
 * last thing, tries, replay marks and xAPI statements are all read from them.
 */
export type GameEvent =
  | { type: 'command.done'; by: string; act: LoggedAct | null; undoable: boolean }
  | { type: 'puzzle.opened' | 'puzzle.solved' | 'puzzle.skipped'; puzzle: string }
  | { type: 'puzzle.notYet'; puzzle: string; step: string; rule: number; by: string } // 'game': by itself
  | { type: 'look.asked'; puzzle: string; by: string }
  | { type: 'hint.taken'; puzzle: string; by: string } // 'coach:<id>' if a coach gave it
  | { type: 'hint.offered'; puzzle: string }
  | { type: 'tool.opened'; tool: string; by: string }
  | { type: 'asked' | 'answered'; ask: number }
  | { type: 'phase'; phase: GamePhase }; // 'briefing' once, when the game begins

export type EventOf<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;
