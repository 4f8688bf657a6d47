import type { CoachTeamView } from '../../protocol/coachView.ts';
import { COACH } from '../../level/constants.ts';
import type { LogWord } from '../../text/words.ts';
import type { GameState } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import { limitMs } from '../time.ts';
import { word, type ViewerContext } from './viewerContext.ts';
import { speakWords } from './refs.ts';

/** Something that happened, in the coach's words. */
export const speakLogged = (viewer: ViewerContext, what: LogWord, given: Readonly<Record<string, string>>): string =>
  word(viewer, `server.log.${what}`, speakWords(viewer, given));

/** Who works on what, since when: the puzzle they last touched, as long as it is open. */
export const projectOpenTasks = (viewer: ViewerContext): CoachTeamView['where'] =>
  viewer.state.seats
    .filter(seat => !seat.left)
    .map(({ id, on }) => {
      if (!on) return { seat: id, puzzle: null, sinceMs: 0 };
      const open = puzzleStatus(viewer.state, on.puzzle) === 'open';
      const sinceMs = open ? on.at : (viewer.state.puzzles[on.puzzle]!.context.endedAt ?? on.at);
      return { seat: id, puzzle: open ? on.puzzle : null, sinceMs };
    });

/** The part of the time that has passed: of the limit, or without a limit of the level's planned duration. */
export function expected(viewer: ViewerContext): number {
  const totalMs = limitMs(viewer.state.clock) ?? viewer.level.level.minutes * 60_000;
  return Math.min(1, viewer.now / totalMs);
}

export const hintsUsed = (state: GameState): number =>
  Object.values(state.puzzles).reduce(
    (sum, { context }) => sum + Object.values(context.hints).reduce((all, taken) => all + taken.length, 0),
    0,
  );

/** What a coach can still undo. */
export function projectUndo(viewer: ViewerContext): CoachTeamView['undo'] {
  const { undo } = viewer.state.desk;
  if (!undo || viewer.context.now >= undo.at + COACH.undoMs) return null;
  return { act: undo.act, until: undo.at + COACH.undoMs, text: speakLogged(viewer, undo.what, undo.with) };
}

/** The last thing a person did, worded to follow the name. */
export const sayAct = (viewer: ViewerContext, act: NonNullable<GameState['seats'][number]['act']>): string =>
  speakLogged(viewer, act.what, act.with);
