import { SETTLE_ROUNDS } from '../level/constants.ts';
import type { CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import { lookers } from './people.ts';
import { sendToPuzzle } from './puzzles.ts';
import { isOver, isStepOpen, puzzleStatus, stepStatus } from './status.ts';
import type { Turn } from './turn.ts';

/** Whatever follows by itself, until nothing moves: puzzles that open or go away, steps without a button. */
export function settle(turn: Turn): void {
  let moved: string[] = [];
  for (let round = 0; round < SETTLE_ROUNDS; round++) {
    if (turn.s.phase !== 'playing') return;
    moved = [...turn.level.puzzles.values()].filter(puzzle => settlePuzzle(turn, puzzle)).map(puzzle => puzzle.id);
    if (!moved.length) return;
  }
  throw new Error(`the level does not settle: effects of ${moved.join(', ')} set off each other`);
}

function settlePuzzle(turn: Turn, puzzle: CompiledPuzzle): boolean {
  if (turn.s.phase !== 'playing' || isOver(turn.s, puzzle.id)) return false;
  if (puzzle.until && puzzleStatus(turn.s, puzzle.until) !== 'locked') return sendToPuzzle(turn, puzzle.id, 'SKIP', 'game');
  if (puzzleStatus(turn.s, puzzle.id) === 'locked') {
    return puzzle.needs.every(id => isOver(turn.s, id)) && sendToPuzzle(turn, puzzle.id, 'OPEN', 'game');
  }
  return puzzle.steps.reduce((moved, step) => settleStep(turn, puzzle, step) || moved, false);
}

function settleStep(turn: Turn, puzzle: CompiledPuzzle, step: CompiledStep): boolean {
  if (turn.s.phase !== 'playing' || !isStepOpen(turn.s, puzzle.id, step.id)) return false;
  if (!step.button) return sendToPuzzle(turn, puzzle.id, `NOTICE.${step.id}`, 'game');
  // Who was asked to look along is gone: the check goes on by itself.
  if (stepStatus(turn.s, puzzle.id, step.id) !== 'looking') return false;
  const { by } = turn.s.puzzles[puzzle.id]!.context.looking[step.id]!;
  return !lookers(turn.level, turn.s, puzzle, by).length && sendToPuzzle(turn, puzzle.id, `AGREE.${step.id}`, 'game');
}
