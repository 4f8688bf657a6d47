import type { CompiledLevel } from '../level/compiled.ts';
import type { GameState } from './state.ts';
import { limitMs } from './time.ts';
import { setClock, type Turn } from './turn.ts';

/** The messages of the last minutes; at 0 there is the dialog instead. */
export const warnings = (level: CompiledLevel) =>
  level.level.times.map((time, index) => ({ ...time, index })).filter(time => time.left > 0);

/** Game time of the next warning that was not said yet; null when none is left. */
export function nextWarning(level: CompiledLevel, state: GameState): number | null {
  const limit = limitMs(state.clock);
  const warning = warnings(level)[state.clock.told];
  return limit === null || !warning ? null : limit - warning.left * 60_000;
}

/** After a change of the limit: what lies behind now is not said any more, what lies ahead will be said (again). */
export function passTimes(turn: Turn): void {
  const limit = limitMs(turn.s.clock);
  const told = limit === null ? 0 : warnings(turn.level).filter(warning => limit - warning.left * 60_000 <= turn.now).length;
  if (told !== turn.s.clock.told) setClock(turn, { told });
}
