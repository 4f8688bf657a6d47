import type { CoachTeamView } from '../../protocol/coachView.ts';
import { COACH } from '../../level/constants.ts';
import { logWords, type LogWord } from '../../text/logWords.ts';
import type { GameState } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import { limitMs } from '../time.ts';
import { speak, type Eyes } from './eyes.ts';
import { speakWords } from './refs.ts';

/** A thing that happened, in the coach's words. */
export const speakLogged = (eyes: Eyes, what: LogWord, given: Readonly<Record<string, string>>): string =>
  speak(eyes, logWords[what], { words: speakWords(eyes, given) });

/** Who works on what, since when: what a person last touched, as long as that is open. */
export const projectOpenTasks = (eyes: Eyes): CoachTeamView['where'] =>
  eyes.state.seats
    .filter(seat => !seat.left)
    .map(({ id, on }) => {
      if (!on) return { seat: id, puzzle: null, sinceMs: 0 };
      const open = puzzleStatus(eyes.state, on.puzzle) === 'open';
      const sinceMs = open ? on.at : (eyes.state.puzzles[on.puzzle]!.context.endedAt ?? on.at);
      return { seat: id, puzzle: open ? on.puzzle : null, sinceMs };
    });

/** How far the time is: of the limit, or without a limit of what the level is made for. */
export function expected(eyes: Eyes): number {
  const whole = limitMs(eyes.state.clock) ?? eyes.level.level.minutes * 60_000;
  return Math.min(1, eyes.now / whole);
}

export const hintsUsed = (state: GameState): number =>
  Object.values(state.puzzles).reduce(
    (sum, { context }) => sum + Object.values(context.hints).reduce((all, taken) => all + taken.length, 0),
    0,
  );

/** What a coach may still take back. */
export function projectUndo(eyes: Eyes): CoachTeamView['undo'] {
  const { undo } = eyes.state.desk;
  if (!undo || eyes.context.now >= undo.at + COACH.undoMs) return null;
  return { act: undo.act, until: undo.at + COACH.undoMs, text: speakLogged(eyes, undo.what, undo.with) };
}

/** What a person did last, said after the name. */
export const sayAct = (eyes: Eyes, act: NonNullable<GameState['seats'][number]['act']>): string =>
  speakLogged(eyes, act.what, act.with);
