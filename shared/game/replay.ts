import type { CompiledLevel } from '../level/compiled.ts';
import type { JournalEntry } from './command.ts';
import type { GameState } from './state.ts';

/** The state after these journal entries, the first of which is `game.start` (or after `from`, a snapshot). */
export function replay(level: CompiledLevel, entries: Iterable<JournalEntry>, from: GameState | null = null): GameState {
  throw new Error(`replay is being built ${level.level.id} ${[...entries].length} ${from?.seq}`);
}
