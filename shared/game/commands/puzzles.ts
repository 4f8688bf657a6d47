import { holds } from '../../level/holds.ts';
import { lookers, mayActIn } from '../people.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { reopenPuzzle, solvePuzzle } from '../redo.ts';
import { sayPhrase } from '../say.ts';
import { isOver, puzzleStatus, stepOf, stepStatus } from '../status.ts';
import { PLAYING, type Commands } from './contract.ts';
import { task } from './tell.ts';

/** A check of the team, and what a coach does to a whole puzzle. */
export const puzzles: Commands<'puzzle.check' | 'look.answer' | 'puzzle.skip' | 'puzzle.solve' | 'puzzle.reopen'> = {
  'puzzle.check': {
    by: 'person',
    during: PLAYING,
    handle(turn, { puzzle, step: id }) {
      const step = stepOf(turn.level, puzzle, id);
      if (!step?.button) return 'unknown';
      if (stepStatus(turn.s, puzzle, id) !== 'idle') return 'closed';
      if (!step.opens.some(part => mayActIn(turn.level, turn.s, turn.by, part))) return 'notYours';
      if (step.ready && !holds(step.ready.when, turn.fact)) return 'notReady';
      sendToPuzzle(turn, puzzle, `CHECK.${id}`, turn.by);
    },
    tell: (_, { puzzle }) => ({ what: 'checked', with: task(puzzle), puzzle }),
  },

  'look.answer': {
    by: 'person',
    during: PLAYING,
    handle(turn, { puzzle: id, step, agree }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle || !stepOf(turn.level, id, step)) return 'unknown';
      if (stepStatus(turn.s, id, step) !== 'looking') return 'closed';
      const { by } = turn.s.puzzles[id]!.context.looking[step]!;
      if (!lookers(turn.level, turn.s, puzzle, by).includes(turn.by)) return 'notYou';
      if (!agree) sayPhrase(turn, 'lookDiffers', { who: `who:${turn.by}` }, 'help', by);
      sendToPuzzle(turn, id, `${agree ? 'AGREE' : 'DIFFER'}.${step}`, turn.by);
    },
    tell: (_, { puzzle }) => ({ what: 'looked', with: task(puzzle), log: true, puzzle }),
  },

  'puzzle.skip': {
    by: 'coach',
    during: PLAYING,
    undoable: true,
    handle(turn, { puzzle }) {
      if (!turn.level.puzzles.has(puzzle)) return 'unknown';
      if (isOver(turn.s, puzzle)) return 'closed';
      sendToPuzzle(turn, puzzle, 'SKIP', turn.by);
    },
    tell: (_, { puzzle }) => ({ what: 'coachSkip', with: task(puzzle) }),
  },

  /** The coach does what the solution does, and the puzzle gives what it gives. */
  'puzzle.solve': {
    by: 'coach',
    during: PLAYING,
    undoable: true,
    handle(turn, { puzzle: id }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle) return 'unknown';
      if (puzzleStatus(turn.s, id) !== 'open') return 'closed';
      solvePuzzle(turn, puzzle);
    },
    tell: (_, { puzzle }) => ({ what: 'coachSolve', with: task(puzzle) }),
  },

  /** What is over begins anew. What it gave stays with who has it, and puzzles that opened after it stay open. */
  'puzzle.reopen': {
    by: 'coach',
    during: PLAYING,
    undoable: true,
    handle(turn, { puzzle: id }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle) return 'unknown';
      return isOver(turn.s, id) ? reopenPuzzle(turn, puzzle) : 'closed';
    },
    tell: (_, { puzzle }) => ({ what: 'coachReopen', with: task(puzzle) }),
  },
};
