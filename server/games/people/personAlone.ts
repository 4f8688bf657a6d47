import type { CompiledLevel } from '../../../shared/level/compile.ts';
import type { PlayerCommand } from '../../../shared/protocol/command.ts';

const PRIVATE: ReadonlySet<PlayerCommand['type']> = new Set(['own.tap', 'feeling', 'share', 'peer.see', 'peer.word']);
const IN_A_NOTEBOOK = new Set(['write', 'share']);

/**
 * Whether a command is something only the person of a seat may say or show about themselves, or say to a colleague by name: a coach who plays along in it
 * cannot.
 */
export function isForPersonAlone(level: CompiledLevel, command: PlayerCommand): boolean {
  if (command.type !== 'tool.act') return PRIVATE.has(command.type);
  return level.tools.get(command.tool)?.kind === 'notebook' && IN_A_NOTEBOOK.has(command.action.type);
}
