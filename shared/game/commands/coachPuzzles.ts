import { PLAYING, refuseCoach } from './guards.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { reopenPuzzle, solvePuzzle } from '../redo.ts';
import { isOver, puzzleStatus } from '../status.ts';
import { allowUndo } from '../undo.ts';
import type { Handler } from '../turn.ts';

export const puzzleSkip: Handler<'puzzle.skip'> = (turn, { puzzle }) => {
  const refused = refuseCoach(turn, PLAYING);
  if (refused) return refused;
  if (!turn.level.puzzles.has(puzzle)) return 'unknown';
  if (isOver(turn.s, puzzle)) return 'closed';
  sendToPuzzle(turn, puzzle, 'SKIP', turn.by);
  allowUndo(turn, 'coachSkip', { task: `puzzles:${puzzle}` });
};

/** The coach does what the solution does, and the puzzle gives what it gives. */
export const puzzleSolve: Handler<'puzzle.solve'> = (turn, { puzzle: id }) => {
  const refused = refuseCoach(turn, PLAYING);
  if (refused) return refused;
  const puzzle = turn.level.puzzles.get(id);
  if (!puzzle) return 'unknown';
  if (puzzleStatus(turn.s, id) !== 'open') return 'closed';
  solvePuzzle(turn, puzzle);
  allowUndo(turn, 'coachSolve', { task: `puzzles:${id}` });
};

/** What is over begins anew. What it gave stays with who has it, and puzzles that opened after it stay open. */
export const puzzleReopen: Handler<'puzzle.reopen'> = (turn, { puzzle: id }) => {
  const refused = refuseCoach(turn, PLAYING);
  if (refused) return refused;
  const puzzle = turn.level.puzzles.get(id);
  if (!puzzle) return 'unknown';
  if (!isOver(turn.s, id)) return 'closed';
  const reason = reopenPuzzle(turn, puzzle);
  if (reason) return reason;
  allowUndo(turn, 'coachReopen', { task: `puzzles:${id}` });
};

/** Only who holds the journal can take an act back: a room turns this into `game.restore`. */
export const undo: Handler<'undo'> = turn => refuseCoach(turn, PLAYING) ?? 'notNow';
