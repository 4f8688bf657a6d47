import type { CompiledLevel } from '../../../shared/level/compile.ts';
import type { PlayerCommand } from '../../../shared/protocol/command.ts';

const PRIVATE: ReadonlySet<PlayerCommand['type']> = new Set(['own.tap', 'feeling', 'share']);
const IN_A_NOTEBOOK = new Set(['write', 'share']);

/** What only the person of a seat says or shows of themselves: a coach who plays along there does not do it for them. */
export function isForPersonAlone(level: CompiledLevel, command: PlayerCommand): boolean {
  if (command.type !== 'tool.act') return PRIVATE.has(command.type);
  return level.tools.get(command.tool)?.kind === 'notebook' && IN_A_NOTEBOOK.has(command.action.type);
}
