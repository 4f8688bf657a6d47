import { Eraser, Eye, Lightbulb, RotateCcw, SkipForward, SquareCheckBig, Undo2 } from 'lucide-react';
import { teamCommand, type Act, type OfPuzzle, type OfTeam } from './act.ts';
import { puzzleToHelp } from './puzzleToHelp.ts';

type State = OfPuzzle['puzzle']['state'];
/** What changes the game waits while it is paused, and is not done when it is over. */
const isWhile =
  (...states: State[]) =>
  ({ team, puzzle }: OfPuzzle): boolean =>
    team.phase === 'playing' && states.includes(puzzle.state);
/** A pause is a good moment for a hint: it is there when the team goes on. */
const mayHint = ({ phase }: OfTeam['team']): boolean => phase === 'playing' || phase === 'paused';
const opens = ({ team, puzzle }: OfPuzzle) => ({ dialog: 'hint', team: team.id, puzzle: puzzle.id }) as const;

/** Opens the prepared hints, to give one or the coach's own words. */
export const giveHint: Act<OfPuzzle> = {
  id: 'giveHint',
  icon: Lightbulb,
  text: 'coach.team.hintGive',
  may: ({ team, puzzle }) => mayHint(team) && puzzle.state !== 'locked',
  opens,
};

/** The hints of the task that takes longest, for where a team is shown without its tasks. */
export const hintTeam: Act<OfTeam> = {
  id: 'hintTeam',
  icon: Lightbulb,
  text: 'coach.team.hintGive',
  may: ({ view, team }) => mayHint(team) && puzzleToHelp(team, view.now) !== null,
  opens: ({ view, team }) => ({ dialog: 'hint', team: team.id, puzzle: puzzleToHelp(team, view.now)?.id ?? '' }),
};

/** Gives the next prepared hint with one press, without reading it first. */
export const nextHint: Act<OfPuzzle> = {
  id: 'nextHint',
  icon: Lightbulb,
  text: 'coach.needs.hint',
  values: ({ puzzle }) => ({ number: puzzle.nextHint ?? '' }),
  may: ({ puzzle }) => puzzle.step !== null && puzzle.nextHint !== null,
  send: of => {
    const { id, step, nextHint: number } = of.puzzle;
    return teamCommand(of, { type: 'hint.give', puzzle: id, step: step ?? '', ...(number !== null && { number }) });
  },
  done: 'coach.team.hinted',
};

/** Beside `nextHint`: to read it first, or to use the coach's own words when all are given. */
export const readHints: Act<OfPuzzle> = {
  id: 'readHints',
  icon: Eye,
  text: ({ puzzle }) => (puzzle.nextHint === null ? 'coach.needs.ownHint' : 'coach.needs.readFirst'),
  opens,
};

export const skipPuzzle: Act<OfPuzzle> = {
  id: 'skipPuzzle',
  icon: SkipForward,
  text: 'coach.team.skip',
  may: isWhile('open', 'locked'),
  send: of => teamCommand(of, { type: 'puzzle.skip', puzzle: of.puzzle.id }),
  done: 'coach.team.skipped2',
  confirm: () => ({ title: 'coach.team.skipTitle', say: 'coach.team.skipSay', act: 'coach.team.skipDo' }),
};

export const solvePuzzle: Act<OfPuzzle> = {
  id: 'solvePuzzle',
  icon: SquareCheckBig,
  text: 'coach.team.solve',
  may: isWhile('open'),
  send: of => teamCommand(of, { type: 'puzzle.solve', puzzle: of.puzzle.id }),
  done: 'coach.team.solvedDone',
  confirm: () => ({ title: 'coach.team.solveTitle', say: 'coach.team.solveSay', act: 'coach.team.solve' }),
};

export const reopenPuzzle: Act<OfPuzzle> = {
  id: 'reopenPuzzle',
  icon: Undo2,
  text: 'coach.team.reopen',
  may: isWhile('solved', 'skipped'),
  send: of => teamCommand(of, { type: 'puzzle.reopen', puzzle: of.puzzle.id }),
  done: 'coach.team.reopened',
  confirm: () => ({ title: 'coach.team.reopenTitle', say: 'coach.team.reopenSay', act: 'coach.team.reopen' }),
};

/** Starts an open task again, alone. */
export const resetPuzzle: Act<OfPuzzle> = {
  id: 'resetPuzzle',
  icon: Eraser,
  text: 'coach.team.reset',
  may: isWhile('open'),
  send: of => teamCommand(of, { type: 'puzzle.reset', puzzle: of.puzzle.id }),
  done: 'coach.team.resetDone',
  confirm: () => ({ title: 'coach.team.resetTitle', say: 'coach.team.resetSay', act: 'coach.team.reset' }),
};

/** Sends the whole team back to just before this puzzle. */
export const restartHere: Act<OfPuzzle> = {
  id: 'restartHere',
  icon: RotateCcw,
  text: 'coach.team.restartHere',
  may: isWhile('solved', 'skipped'),
  opens: ({ team, puzzle }) => ({ dialog: 'restart', team, before: puzzle.id }),
};
