import type { LogWord } from '../../text/words.ts';
import type { LoggedAct } from '../event.ts';
import { openSteps } from '../status.ts';
import type { Turn } from '../turn.ts';

/** Helpers with which commands describe themselves for the log. */

export const notLogged = (): null => null;

/** Shown as the last thing this person did. If a coach did it, it is logged too. */
export const personalAct = (what: LogWord) => (): LoggedAct => ({ what, with: {} });
export const loggedAct = (what: LogWord) => (): LoggedAct => ({ what, with: {}, log: true });

export const taskWord = (puzzle: string) => ({ task: `puzzles:${puzzle}` });
export const choiceWord = (option: string) => ({ choice: `label:${option}` });
export const personWord = (seat: string) => ({ name: `seat:${seat}` });

export const toTeamOrOne = (
  what: LogWord,
  whatToOne: LogWord,
  to: string | undefined,
  given: Readonly<Record<string, string>> = {},
): LoggedAct => (to === undefined ? { what, with: given } : { what: whatToOne, with: { ...given, ...personWord(to) } });

export const inTool =
  (what: LogWord) =>
  (turn: Turn, { tool }: { tool: string }): LoggedAct => ({
    what,
    with: { tool: `tool:${tool}` },
    puzzle: openSteps(turn.level, turn.state).find(({ step }) => step.opens.some(part => part.startsWith(`${tool}.`)))?.puzzle.id,
  });
