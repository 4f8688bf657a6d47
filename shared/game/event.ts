import type { LogWord } from '../text/words.ts';
import type { GamePhase } from './state.ts';

/** What a command was, for people to read: a sentence of `logWords` and what it names, as the words of a phrase. */
export interface LoggedAct {
  what: LogWord;
  with: Readonly<Record<string, string>>;
  log?: boolean; // stands in the log too; what a coach does always stands there
  by?: string; // who did it, where that is not who sent it
  puzzle?: string; // what that person works on with it
}

/**
 * What happened in one step, in order; the command itself comes first. Nothing else says what happened: the log, the last thing, the
 * tries, the marks of a replay and the statements for a learning record store are all read from these.
 */
export type GameEvent =
  | { type: 'command.done'; by: string; act: LoggedAct | null; undoable: boolean }
  | { type: 'puzzle.opened' | 'puzzle.solved' | 'puzzle.skipped'; puzzle: string }
  | { type: 'puzzle.notYet'; puzzle: string; step: string; rule: number; by: string } // 'game': by itself
  | { type: 'look.asked'; puzzle: string; by: string }
  | { type: 'hint.taken'; puzzle: string; by: string } // 'coach:<id>' where a coach gave it
  | { type: 'hint.offered'; puzzle: string }
  | { type: 'tool.opened'; tool: string; by: string }
  | { type: 'asked' | 'answered'; ask: number }
  | { type: 'phase'; phase: GamePhase }; // 'briefing' once, when the game begins

export type EventOf<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;
