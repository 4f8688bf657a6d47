import type { Spoken } from '../level/speech.ts';
import type { LogWord } from '../text/logWords.ts';

/** What a session chose for its games; kept from `game.start`. */
export interface GameOptions {
  pace: 'normal' | 'generous';
  autoHints: boolean; // offer a hint after a while without progress
  holdReveal: boolean; // nobody reads the reveal before the coach opens it
}
export const PLAIN_OPTIONS: GameOptions = { pace: 'normal', autoHints: true, holdReveal: false };

/** What only the coach's desk asks of a game. It is part of the state, so that a crash or a second screen loses nothing. */
export interface DeskState {
  touchedAt: number | null; // epoch ms: last act of a coach
  undo: Undo | null; // the last act that can be taken back
  log: readonly LogLine[]; // newest last
  lines: number; // of the log so far: gives each its id
  tries: Readonly<Record<string, readonly Try[]>>; // by puzzle; each rule that spoke once, the newest last
  private: readonly PrivateHint[]; // prepared hints to one person
  held: boolean; // the reveal waits for the coach
}

export interface Undo {
  act: number; // seq of the command
  at: number; // epoch ms
  what: LogThing;
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

export interface PrivateHint {
  seat: string;
  puzzle: string;
  step: string;
  number: number;
  at: number; // game time
}

/** One line of the log: what happened, as a sentence of `shared/text/logWords.ts` and what it names. Ids only. */
export interface LogLine {
  id: number;
  at: number; // epoch ms
  atMs: number; // game time
  what: LogThing;
  by: string | null; // seat, 'coach:<id>', or null: the game
  with: Readonly<Record<string, string>>; // as the words of a phrase
}

export type LogThing = LogWord;
