import { RUNNING } from '../../protocol/phases.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { GameCommand } from '../command.ts';
import type { LoggedAct } from '../event.ts';
import type { GamePhase } from '../state.ts';
import type { Turn } from '../turn.ts';

export type CommandType = GameCommand['type'];
export type CommandOf<T extends CommandType> = Extract<GameCommand, { type: T }>;

/** Everything the game knows about one type of command. Its fields are declared in `command.ts` and in the protocol. */
export interface CommandEntry<T extends CommandType> {
  /** Who may send it: a person who is present, a coach, or the server (which has checked the sender itself). */
  by: 'person' | 'coach' | 'server';
  /** In any other phase it is refused with 'notNow'. */
  during: readonly GamePhase[];
  /** The phases it may lead to. Sent there, a colleague's came a moment before: it is refused with 'alreadyDone'. */
  leadsTo?: readonly GamePhase[];
  /** A coach may undo it for a while. */
  undoable?: true;
  /** The field that holds typed text. The text is stored apart and the field holds its id by the time the game sees it. */
  freeText?: string & keyof CommandOf<T>;
  /** Carries out the command. A returned reason means that it is refused and nothing has changed. */
  handle(turn: Turn, command: CommandOf<T>): Rejection | void;
  /** What the log says about it, asked after all its consequences; null: nothing. */
  tell(turn: Turn, command: CommandOf<T>): LoggedAct | null;
}
export type Commands<T extends CommandType> = { readonly [K in T]: CommandEntry<K> };

export const PLAYING: readonly GamePhase[] = ['playing'];
export const UNTIL_REVEAL: readonly GamePhase[] = ['briefing', ...RUNNING];
export const FROM_REVEAL: readonly GamePhase[] = ['reveal', 'debrief'];
export const NOT_CLOSED: readonly GamePhase[] = [...UNTIL_REVEAL, ...FROM_REVEAL];
export const EVERY_PHASE: readonly GamePhase[] = [...NOT_CLOSED, 'closed'];
