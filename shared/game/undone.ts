import { COACH } from '../level/constants.ts';
import type { LogWord } from '../text/words.ts';
import type { LogLine } from './coachState.ts';

type Log = readonly LogLine[];

const same = (a: LogLine, b: LogLine): boolean =>
  a.at === b.at && a.what === b.what && a.by === b.by && JSON.stringify(a.with) === JSON.stringify(b.with);

/** Marks what is no longer true: the lines that the log of the same game without an act does not have. */
export function markUndone(log: Log, without: Log): Log {
  const oldest = without.length < COACH.logLines ? -Infinity : without[0]!.at; // what is older was cut off there
  return log.map(line =>
    line.undone || line.at < oldest || NEVER.has(line.what) || without.some(one => same(one, line))
      ? line
      : { ...line, undone: true },
  );
}
/** What undoes something cannot itself be undone; in the game without the act it was never said. */
const NEVER: ReadonlySet<LogWord> = new Set(['coachUndo', 'coachUndoTask', 'coachRestart', 'coachRestartAt']);

/** Marks what a team did since a line, when it goes back to before it. What was said, and who came and went, stays. */
export const markResultsSince = (log: Log, line: number): Log =>
  log.map(one => (one.id >= line && RESULTS.has(one.what) ? { ...one, undone: true } : one));
const RESULTS: ReadonlySet<LogWord> = new Set([
  'opened',
  'solved',
  'solvedByCoach',
  'skipped',
  'lapsed',
  'notYet',
  'hintTaken',
  'hintOffered',
  'coachSkip',
  'coachSolve',
  'coachReopen',
  'coachReset',
  'coachHint',
  'coachHintTo',
  'coachDecide',
  'coachDecided',
  'timeUp',
  'ended',
  'endedChose',
  'endedByCoach',
]);
