import { RUNNING } from '../../protocol/phases.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { GameCommand } from '../command.ts';
import type { LoggedAct } from '../event.ts';
import type { GamePhase } from '../state.ts';
import type { Turn } from '../turn.ts';

export type CommandType = GameCommand['type'];
export type CommandOf<T extends CommandType> = Extract<GameCommand, { type: T }>;

/** All that the game knows of one type of command. Its fields stand in `command.ts` and in the protocol. */
export interface CommandEntry<T extends CommandType> {
  /** Who may send it: a person who is here, a coach, or the server, which has judged the sender itself. */
  by: 'person' | 'coach' | 'server';
  /** In every other phase it is refused with 'notNow'. */
  during: readonly GamePhase[];
  /** For a while a coach may take it back. */
  undoable?: true;
  /** The field with what a person typed: it is kept apart and replaced by an id before it comes here. */
  freeText?: string & keyof CommandOf<T>;
  /** Carries it out; a reason means that nothing is changed. */
  handle(turn: Turn, command: CommandOf<T>): Rejection | void;
  /** What the log says of it, asked after everything that follows from it; null: nothing. */
  tell(turn: Turn, command: CommandOf<T>): LoggedAct | null;
}
export type Commands<T extends CommandType> = { readonly [K in T]: CommandEntry<K> };

export const PLAYING: readonly GamePhase[] = ['playing'];
export const BEFORE_THE_END: readonly GamePhase[] = ['briefing', ...RUNNING];
export const AT_THE_END: readonly GamePhase[] = ['reveal', 'debrief'];
export const NOT_CLOSED: readonly GamePhase[] = [...BEFORE_THE_END, ...AT_THE_END];
export const ALWAYS: readonly GamePhase[] = [...NOT_CLOSED, 'closed'];
