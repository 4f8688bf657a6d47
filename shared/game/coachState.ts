import type { Spoken } from '../level/speech.ts';
import type { LogWord } from '../text/words.ts';

/** What only a coach asks of a game. It is part of the state, so that a crash or a second screen loses nothing. */
export interface CoachState {
  touchedAt: number | null; // epoch ms: last act of a coach
  undo: Undo | null; // the last act that can be taken back
  log: readonly LogLine[]; // newest last
  lines: number; // of the log so far: gives each its id
  tries: Readonly<Record<string, readonly Try[]>>; // by puzzle; each rule that spoke once, the newest last
  private: readonly PrivateHint[]; // prepared hints to one person
  held: boolean; // the reveal waits for the coach
}

interface Undo {
  act: number; // seq of the command
  at: number; // epoch ms
  what: LogWord;
  with: Readonly<Record<string, string>>;
}

/** A rule that said "not yet". */
export interface Try {
  spoken: Spoken;
  times: number;
  row: number; // of these, how many in a row up to its last
  by: string | null; // seat; null: the game itself
  at: number; // game time
}

interface PrivateHint {
  seat: string;
  puzzle: string;
  step: string;
  number: number;
  at: number; // game time
}

/** One line of the log: what happened, as a sentence of `server/log.json` in `shared/locales` and what it names. Ids only. */
export interface LogLine {
  id: number;
  at: number; // epoch ms
  atMs: number; // game time
  what: LogWord;
  by: string | null; // seat, 'coach:<id>', or null: the game
  with: Readonly<Record<string, string>>; // as the words of a phrase
}

export const emptyCoachState = (): CoachState => ({
  touchedAt: null,
  undo: null,
  log: [],
  lines: 0,
  tries: {},
  private: [],
  held: false,
});
