import type { CompiledLevel } from '../level/compiled.ts';
import type { GameState } from './state.ts';
import { limitMs } from './time.ts';
import { setClock, type Turn } from './turn.ts';

/** The level's messages about the last minutes. At 0 the time-up dialog takes their place. */
export const warnings = (level: CompiledLevel) =>
  level.level.times.map((time, index) => ({ ...time, index })).filter(time => time.left > 0);

/** Game time of the next warning that has not been said yet; null if there is none. */
export function nextWarning(level: CompiledLevel, state: GameState): number | null {
  const limit = limitMs(state.clock);
  const warning = warnings(level)[state.clock.told];
  return limit === null || !warning ? null : limit - warning.left * 60_000;
}

/** After a change of the limit: skips warnings whose moment has passed, and re-arms those that lie ahead. */
export function skipPassedWarnings(turn: Turn): void {
  const limit = limitMs(turn.state.clock);
  const passed = limit === null ? 0 : warnings(turn.level).filter(warning => limit - warning.left * 60_000 <= turn.now).length;
  if (passed !== turn.state.clock.told) setClock(turn, { told: passed });
}
