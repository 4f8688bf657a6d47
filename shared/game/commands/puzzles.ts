import { holds } from '../../level/holds.ts';
import { possibleLookers, mayActIn } from '../people.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { reopenPuzzle, solvePuzzle } from '../solveAndReopen.ts';
import { sayPhrase } from '../say.ts';
import { isOver, puzzleStatus, stepOf, stepStatus, whyNotChecked } from '../status.ts';
import { FROM_REVEAL, PLAYING, type Commands } from './contract.ts';
import { taskWord } from './tell.ts';

/** The team's checks, and what a coach does to a whole puzzle. */
export const puzzles: Commands<
  'puzzle.check' | 'look.answer' | 'puzzle.skip' | 'puzzle.solve' | 'puzzle.reopen' | 'puzzle.reset'
> = {
  'puzzle.check': {
    by: 'person',
    during: PLAYING,
    leadsTo: FROM_REVEAL,
    handle(turn, { puzzle, step: id }) {
      const step = stepOf(turn.level, puzzle, id);
      if (!step?.button) return 'unknown';
      const closed = whyNotChecked(turn.state, puzzle, id);
      if (closed) return closed;
      if (!step.opens.some(part => mayActIn(turn.level, turn.state, turn.by, part))) return 'notYours';
      if (step.ready && !holds(step.ready.when, turn.fact)) return 'notReady';
      sendToPuzzle(turn, puzzle, `CHECK.${id}`, turn.by);
    },
    tell: (_, { puzzle }) => ({ what: 'checked', with: taskWord(puzzle), puzzle }),
  },

  'look.answer': {
    by: 'person',
    during: PLAYING,
    leadsTo: FROM_REVEAL,
    handle(turn, { puzzle: id, step, agree }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle || !stepOf(turn.level, id, step)) return 'unknown';
      const look = turn.state.puzzles[id]!.context.looking[step];
      if (!look) return isOver(turn.state, id) ? 'alreadyDone' : 'closed';
      if (stepStatus(turn.state, id, step) !== 'looking') return 'alreadyDone'; // a colleague answered it
      const { by } = look;
      if (!possibleLookers(turn.level, turn.state, puzzle, by).includes(turn.by)) return 'notYou';
      if (!agree) sayPhrase(turn, 'lookDiffers', { who: `who:${turn.by}` }, 'help', by);
      sendToPuzzle(turn, id, `${agree ? 'AGREE' : 'DIFFER'}.${step}`, turn.by);
    },
    tell: (_, { puzzle }) => ({ what: 'looked', with: taskWord(puzzle), log: true, puzzle }),
  },

  'puzzle.skip': {
    by: 'coach',
    during: PLAYING,
    undoable: true,
    handle(turn, { puzzle }) {
      if (!turn.level.puzzles.has(puzzle)) return 'unknown';
      if (isOver(turn.state, puzzle)) return 'alreadyDone';
      sendToPuzzle(turn, puzzle, 'SKIP', turn.by);
    },
    tell: (_, { puzzle }) => ({ what: 'coachSkip', with: taskWord(puzzle) }),
  },

  /** The coach solves the puzzle: its solution is carried out, and the puzzle gives what it gives. */
  'puzzle.solve': {
    by: 'coach',
    during: PLAYING,
    undoable: true,
    handle(turn, { puzzle: id }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle) return 'unknown';
      if (isOver(turn.state, id)) return 'alreadyDone';
      if (puzzleStatus(turn.state, id) !== 'open') return 'closed';
      solvePuzzle(turn, puzzle);
    },
    tell: (_, { puzzle }) => ({ what: 'coachSolve', with: taskWord(puzzle) }),
  },

  /** A finished puzzle starts again. People keep what it gave, and puzzles that opened after it stay open. */
  'puzzle.reopen': {
    by: 'coach',
    during: PLAYING,
    undoable: true,
    handle(turn, { puzzle: id }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle) return 'unknown';
      if (puzzleStatus(turn.state, id) === 'open') return 'alreadyDone';
      return isOver(turn.state, id) ? reopenPuzzle(turn, puzzle) : 'closed';
    },
    tell: (_, { puzzle }) => ({ what: 'coachReopen', with: taskWord(puzzle) }),
  },

  /** An open puzzle starts again, alone: what the team did in it goes, hints stay readable. */
  'puzzle.reset': {
    by: 'coach',
    during: PLAYING,
    undoable: true,
    handle(turn, { puzzle: id }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle) return 'unknown';
      if (puzzleStatus(turn.state, id) !== 'open') return isOver(turn.state, id) ? 'alreadyDone' : 'closed';
      return reopenPuzzle(turn, puzzle);
    },
    tell: (_, { puzzle }) => ({ what: 'coachReset', with: taskWord(puzzle) }),
  },
};
