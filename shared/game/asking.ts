import type { CompiledLevel, CompiledPuzzle } from '../level/compiled.ts';
import { infoHolders, isHere, mayRead, memberSeat, seatOf, workersOn } from './people.ts';
import type { AskState, GameState } from './state.ts';
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

/** To whom somebody may send information about an open puzzle unasked: everybody who works on it, who leads it first. */
export function canBeGiven(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle, by: string): string[] {
  if (puzzleStatus(state, puzzle.id) !== 'open') return [];
  return [...workersOn(level, state, puzzle)].filter(seat => seat !== by && memberSeat(state, seat));
}

/** The items about a puzzle that a person may read. */
export const helpfulItems = (level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle, seat: string): string[] =>
  puzzle.info.filter(item => mayRead(level, state, seat, item));

/** Whether a question still waits for its first sentence. */
export const isUnanswered = (state: GameState, ask: AskState): boolean => !ask.sentences.length && !isOver(state, ask.puzzle);

/** How many sentences of these items are not among those that were sent. */
export const notSent = (level: CompiledLevel, items: readonly string[], sent: readonly string[]): number =>
  items
    .flatMap(item => level.items.get(item)!.sentences.map((_, index) => `${item}.${index}`))
    .filter(sentence => !sent.includes(sentence)).length;
