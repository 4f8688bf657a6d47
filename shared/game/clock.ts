import type { CompiledLevel } from '../level/compiled.ts';
import { nextDue } from './deadlines.ts';
import type { GameState } from './state.ts';
import { momentOf } from './time.ts';

/** When the room must send the next `clock` command (whole epoch ms); null: nothing waits for time. */
export function nextDeadline(level: CompiledLevel, state: GameState): number | null {
  if (state.phase !== 'playing') return null;
  const due = nextDue(level, state);
  return due === null ? null : Math.ceil(momentOf(state.clock, due));
}
