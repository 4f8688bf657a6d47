import type { CompiledLevel } from '../level/compiled.ts';
import type { GameCommand } from './command.ts';
import type { GameState } from './state.ts';

/**
 * What the level's solutions would do next, as commands of the persons who may do them; [] when only time or the coach
 * can move the game. To be done in order; what an earlier one made needless is rejected, then ask again.
 */
export function nextMoves(level: CompiledLevel, state: GameState): GameCommand[] {
  throw new Error(`nextMoves is being built ${level.level.id} ${state.seq}`);
}
