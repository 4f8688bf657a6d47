import type { LogWord } from '../../text/words.ts';
import type { LoggedAct } from '../event.ts';
import { openSteps } from '../status.ts';
import type { Turn } from '../turn.ts';

/** Parts of which commands make what the log says of them. */

export const inSilence = (): null => null;

/** Shown as the last thing that this person did; of a coach it stands in the log too. */
export const plain = (what: LogWord) => (): LoggedAct => ({ what, with: {} });
export const logged = (what: LogWord) => (): LoggedAct => ({ what, with: {}, log: true });

export const task = (puzzle: string) => ({ task: `puzzles:${puzzle}` });
export const person = (seat: string) => ({ name: `seat:${seat}` });

export const toTeamOrOne = (
  what: LogWord,
  whatToOne: LogWord,
  to: string | undefined,
  given: Readonly<Record<string, string>> = {},
): LoggedAct => (to === undefined ? { what, with: given } : { what: whatToOne, with: { ...given, ...person(to) } });

export const inTool =
  (what: LogWord) =>
  (turn: Turn, { tool }: { tool: string }): LoggedAct => ({
    what,
    with: { tool: `tool:${tool}` },
    puzzle: openSteps(turn.level, turn.s).find(({ step }) => step.opens.some(part => part.startsWith(`${tool}.`)))?.puzzle.id,
  });
