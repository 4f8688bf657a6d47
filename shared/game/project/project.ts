import type { CompiledLevel } from '../../level/compiled.ts';
import type { PlayerView } from '../../protocol/view.ts';
import type { GameState } from '../state.ts';
import type { ProjectContext } from './context.ts';

export type { Person, ProjectContext } from './context.ts';

/** What one seat may see now, in its own language, built field by field. */
export function project(level: CompiledLevel, state: GameState, seat: string, context: ProjectContext): PlayerView {
  throw new Error(`project is being built ${level.level.id} ${state.seq} ${seat} ${context.now}`);
}
