import { SETTLE_ROUNDS } from '../level/constants.ts';
import type { CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import { possibleLookers } from './people.ts';
import { sendToPuzzle } from './puzzles.ts';
import { isOver, isStepOpen, puzzleStatus, stepStatus } from './status.ts';
import type { Turn } from './turn.ts';

/** Applies automatic consequences until nothing changes any more: puzzles that open or go away, steps without a button. */
export function settle(turn: Turn): void {
  let moved: string[] = [];
  for (let round = 0; round < SETTLE_ROUNDS; round++) {
    if (turn.state.phase !== 'playing') return;
    moved = [...turn.level.puzzles.values()].filter(puzzle => settlePuzzle(turn, puzzle)).map(puzzle => puzzle.id);
    if (!moved.length) return;
  }
  throw new Error(`the level does not settle: effects of ${moved.join(', ')} set off each other`);
}

function settlePuzzle(turn: Turn, puzzle: CompiledPuzzle): boolean {
  if (turn.state.phase !== 'playing' || isOver(turn.state, puzzle.id)) return false;
  if (puzzle.until && puzzleStatus(turn.state, puzzle.until) !== 'locked') return sendToPuzzle(turn, puzzle.id, 'SKIP', 'game');
  if (puzzleStatus(turn.state, puzzle.id) === 'locked') {
    return puzzle.needs.every(id => isOver(turn.state, id)) && sendToPuzzle(turn, puzzle.id, 'OPEN', 'game');
  }
  return puzzle.steps.reduce((moved, step) => settleStep(turn, puzzle, step) || moved, false);
}

function settleStep(turn: Turn, puzzle: CompiledPuzzle, step: CompiledStep): boolean {
  if (turn.state.phase !== 'playing' || !isStepOpen(turn.state, puzzle.id, step.id)) return false;
  if (!step.button) return sendToPuzzle(turn, puzzle.id, `NOTICE.${step.id}`, 'game');
  // Everybody who was asked for a second look has left: the check goes on by itself.
  if (stepStatus(turn.state, puzzle.id, step.id) !== 'looking') return false;
  const { by } = turn.state.puzzles[puzzle.id]!.context.looking[step.id]!;
  return !possibleLookers(turn.level, turn.state, puzzle, by).length && sendToPuzzle(turn, puzzle.id, `AGREE.${step.id}`, 'game');
}
