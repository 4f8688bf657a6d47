import type { CompiledLevel, CompiledPuzzle } from '../level/compiled.ts';
import { infoHolders, isHere, seatOf } from './people.ts';
import type { GameState } from './state.ts';
import { isOver, puzzleStatus } from './status.ts';

/** Somebody who may be asked about a puzzle. `has`: this person has information for it; else one offers help. */
export interface AskTarget {
  seat: string;
  has: boolean;
  here: boolean;
}

/**
 * Whom a person may ask about a puzzle: who has information for it, and who leads it. Of a locked puzzle: who leads
 * what comes first ("Vraag of u kunt helpen").
 */
export function askable(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle, by: string): AskTarget[] {
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
