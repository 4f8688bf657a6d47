import type { Spoken } from '../level/speech.ts';
import type { LogWord } from '../text/words.ts';

/** What only coaches see or set. It is part of the state, so that it survives a crash and a second screen. */
export interface CoachState {
  touchedAt: number | null; // epoch ms: last act of a coach
  undo: Undo | null; // the last act that can be undone
  log: readonly LogLine[]; // newest last
  lines: number; // lines logged so far; the next line's id
  tries: Readonly<Record<string, readonly Try[]>>; // by puzzle; one entry per rule that fired, newest last
  private: readonly PrivateHint[]; // prepared hints given to one person
  held: boolean; // the reveal waits for the coach
}

interface Undo {
  act: number; // seq of the command
  at: number; // epoch ms
  what: LogWord;
  with: Readonly<Record<string, string>>;
}

/** How often a not-yet rule fired, for the coach. */
export interface Try {
  spoken: Spoken;
  times: number;
  row: number; // how many of them in a row, up to the last
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

/** One line of the log: a sentence of `server/log.json` in `shared/locales` and the ids that fill it. */
export interface LogLine {
  id: number;
  at: number; // epoch ms
  atMs: number; // game time
  what: LogWord;
  by: string | null; // seat, 'coach:<id>', or null: the game
  with: Readonly<Record<string, string>>; // in the form of a phrase's words
  undone?: true; // it was taken back, with all that it led to
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
