import { Eye, Lightbulb, RotateCcw, SkipForward, SquareCheckBig, Undo2 } from 'lucide-react';
import { toTeam, type Act, type OfPuzzle } from './act.ts';

type State = OfPuzzle['puzzle']['state'];
/** A stopped game takes no help. */
const isWhile =
  (...states: State[]) =>
  ({ team, puzzle }: OfPuzzle): boolean =>
    team.phase === 'playing' && states.includes(puzzle.state);
const opens = ({ team, puzzle }: OfPuzzle) => ({ dialog: 'hint', team: team.id, puzzle: puzzle.id }) as const;

/** Reads the prepared hints, then gives one, or own words. */
export const giveHint: Act<OfPuzzle> = {
  id: 'giveHint',
  icon: Lightbulb,
  text: 'coach.team.hintGive',
  may: isWhile('open', 'solved', 'skipped'),
  opens,
};

/** The next prepared hint, unread: one press. */
export const nextHint: Act<OfPuzzle> = {
  id: 'nextHint',
  icon: Lightbulb,
  text: 'coach.needs.hint',
  values: ({ puzzle }) => ({ number: puzzle.nextHint ?? '' }),
  may: ({ puzzle }) => puzzle.step !== null && puzzle.nextHint !== null,
  send: of => {
    const { id, step, nextHint: number } = of.puzzle;
    return toTeam(of, { type: 'hint.give', puzzle: id, step: step ?? '', ...(number !== null && { number }) });
  },
  done: 'coach.team.hinted',
};

/** Beside `nextHint`: read it first, or once all are given use own words. */
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
  send: of => toTeam(of, { type: 'puzzle.skip', puzzle: of.puzzle.id }),
  done: 'coach.team.skipped2',
  confirm: () => ({ title: 'coach.team.skipTitle', say: 'coach.team.skipSay', act: 'coach.team.skipDo' }),
};

export const solvePuzzle: Act<OfPuzzle> = {
  id: 'solvePuzzle',
  icon: SquareCheckBig,
  text: 'coach.team.solve',
  may: isWhile('open'),
  send: of => toTeam(of, { type: 'puzzle.solve', puzzle: of.puzzle.id }),
  done: 'coach.team.solvedDone',
  confirm: () => ({ title: 'coach.team.solveTitle', say: 'coach.team.solveSay', act: 'coach.team.solve' }),
};

export const reopenPuzzle: Act<OfPuzzle> = {
  id: 'reopenPuzzle',
  icon: Undo2,
  text: 'coach.team.reopen',
  may: isWhile('solved', 'skipped'),
  send: of => toTeam(of, { type: 'puzzle.reopen', puzzle: of.puzzle.id }),
  done: 'coach.team.reopened',
  confirm: () => ({ title: 'coach.team.reopenTitle', say: 'coach.team.reopenSay', act: 'coach.team.reopen' }),
};

/** The whole team goes back to just before it. */
export const restartHere: Act<OfPuzzle> = {
  id: 'restartHere',
  icon: RotateCcw,
  text: 'coach.team.restartHere',
  may: isWhile('solved', 'skipped'),
  opens: ({ team, puzzle }) => ({ dialog: 'restart', team, before: puzzle.id }),
};
