import type { CompiledLevel, CompiledPuzzle } from '../level/compiled.ts';
import { infoHolders, isHere, seatOf } from './people.ts';
import type { GameState } from './state.ts';
import { isOver, puzzleStatus } from './status.ts';

/** A teammate who may be asked about a puzzle. `has`: they have information for it; otherwise they can only offer help. */
export interface AskTarget {
  seat: string;
  has: boolean;
  here: boolean;
}

/**
 * Whom a person may ask about a puzzle: those who have information for it, and whoever leads it. For a locked puzzle: the
 * leads of the puzzles that come first ("Vraag of u kunt helpen").
 */
export function askTargets(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle, by: string): AskTarget[] {
  if (isOver(state, puzzle.id)) return [];
  const targets = new Map<string, boolean>();
  const lead = (one: CompiledPuzzle) => {
    const holder = one.lead === 'all' ? undefined : state.holds[one.lead];
    if (holder !== undefined && !targets.has(holder)) targets.set(holder, false);
  };
  if (puzzleStatus(state, puzzle.id) === 'open') for (const seat of infoHolders(level, state, puzzle)) targets.set(seat, true);
  else for (const need of puzzle.needs) if (!isOver(state, need)) lead(level.puzzles.get(need)!);
  lead(puzzle);
  targets.delete(by);
  return [...targets].flatMap(([id, has]) => {
    const seat = seatOf(state, id);
    return seat && !seat.left ? [{ seat: id, has, here: isHere(seat) }] : [];
  });
}
