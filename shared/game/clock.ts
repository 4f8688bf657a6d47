import type { CompiledLevel } from '../level/compiled.ts';
import type { GameState } from './state.ts';

/** When the room must send the next `clock` command (epoch ms); null: nothing waits for time. */
export function nextDeadline(level: CompiledLevel, state: GameState): number | null {
  throw new Error(`nextDeadline is being built ${level.level.id} ${state.seq}`);
}
