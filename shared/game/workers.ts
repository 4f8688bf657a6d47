import type { CompiledLevel, CompiledPuzzle } from '../level/compiled.ts';
import { workersOn } from './people.ts';
import type { GameState } from './state.ts';
import { isOver } from './status.ts';
import type { Turn } from './turn.ts';

/** Before packs move or somebody comes: who worked on what is over by now. Whoever holds a pack afterwards did not do it. */
export function rememberWorkers(turn: Turn): void {
  const { level, state } = turn;
  const over = [...level.puzzles.values()].filter(puzzle => isOver(state, puzzle.id));
  if (over.length === 0) return;
  state.worked = Object.fromEntries(over.map(puzzle => [puzzle.id, [...whoWorkedOn(level, state, puzzle)]]));
}

/** Who led a puzzle or held a part of it while it was open; of one that all do, whoever belonged to the team, present or not. */
export function whoWorkedOn(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle): Set<string> {
  const kept = state.worked?.[puzzle.id];
  if (kept) return new Set(kept);
  const team = puzzle.lead === 'all' ? state.seats.filter(seat => !seat.left).map(seat => seat.id) : [];
  return new Set([...team, ...workersOn(level, state, puzzle)]);
}
