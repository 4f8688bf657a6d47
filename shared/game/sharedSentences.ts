import type { CompiledLevel, CompiledTool } from '../level/compiled.ts';
import { factReader } from './facts.ts';
import type { GameState } from './state.ts';

export const notebooks = (level: CompiledLevel): CompiledTool[] =>
  [...level.tools.values()].filter(tool => tool.kind === 'notebook');

/** Whether others may read this person's sentence. Can be set at the table or afterwards; the latest choice counts. */
export function isSentenceShared(level: CompiledLevel, state: GameState, seat: string): boolean {
  const fact = factReader(level, () => state);
  const atTheTable = notebooks(level)
    .filter(tool => 'share' in tool.parts)
    .some(tool => (fact(`${tool.id}.share.shared`) as readonly string[]).includes(seat));
  return state.own?.[seat]?.share.sentence ?? atTheTable;
}
