import { nextDeadline } from '../../../shared/game/due.ts';
import { project } from '../../../shared/game/project/project.ts';
import type { GameState } from '../../../shared/game/state.ts';
import { step } from '../../../shared/game/step.ts';
import type { CompiledLevel } from '../../../shared/level/compile.ts';
import { words } from '../../texts/words.ts';

/** Whether this version can continue from a stored state: show it to everybody, and accept a command. */
export function canContinueFrom(level: CompiledLevel, state: GameState): boolean {
  try {
    const now = state.last?.at ?? state.clock.startedAt ?? 0;
    const context = { team: { id: '', name: '' }, people: new Map(), coaches: new Map(), texts: new Map(), words, now, rate: 1 };
    for (const seat of state.seats) if (!seat.left) project(level, state, seat.id, context);
    nextDeadline(level, state);
    step(level, state, { by: 'clock', type: 'clock.resume', gapMs: 0 }, now);
    return [...level.tools.keys()].every(id => Object.hasOwn(state.tools, id));
  } catch {
    return false;
  }
}
