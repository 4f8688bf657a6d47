import type { LoggedAct } from '../commands/contract.ts';
import type { GamePhase } from '../state.ts';

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
