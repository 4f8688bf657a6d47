import { AWAY, hintTimes } from '../level/constants.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import { presentPlayers } from './people.ts';
import type { GameState } from './state.ts';
import { openSteps, stepStatus } from './status.ts';
import { limitMs } from './time.ts';
import { nextWarning } from './times.ts';

/** The next game time at which something happens by itself; null: nothing waits for time. */
export function nextDue(level: CompiledLevel, state: GameState): number | null {
  const due: number[] = [];
  for (const { puzzle, step } of openSteps(level, state)) {
    const { hints, looking, offered, since } = state.puzzles[puzzle.id]!.context;
    if (stepStatus(state, puzzle.id, step.id) === 'looking') due.push(looking[step.id]!.until);
    const offers = state.options.autoHints && step.hints.length && !hints[step.id] && offered[step.id] === undefined;
    if (offers) due.push(since[step.id]! + hintTimes(state.options.pace).offerAfterMs);
  }
  for (const seat of state.seats) {
    if (!seat.away || seat.left || seat.awaySince === null) continue;
    if (!seat.awayTold) due.push(seat.awaySince + AWAY.toldAfterMs);
    const holds = Object.values(state.holds).includes(seat.id);
    if (holds && presentPlayers(state).length) due.push(seat.awaySince + AWAY.coveredAfterMs);
  }
  const warning = nextWarning(level, state);
  if (warning !== null) due.push(warning);
  const limit = limitMs(state.clock);
  if (limit !== null) due.push(limit);
  return due.length ? Math.min(...due) : null;
}
