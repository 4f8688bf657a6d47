import type { CompiledLevel } from '../level/compiled.ts';
import type { GameCommand, Outcome } from './command.ts';
import type { GameState } from './state.ts';

/**
 * The only writer of a game: pure and atomic. `state` is null for `game.start` alone; `at` is epoch ms of the server's
 * clock. A rejected command changes nothing; our own fault throws and the old state stays.
 */
export function step(level: CompiledLevel, state: GameState | null, command: GameCommand, at: number): Outcome {
  throw new Error(`step is being built ${level.level.id} ${state?.seq} ${command.type} ${at}`);
}
