/** The session's options for its games; part of the state since `game.start`. */
export interface GameOptions {
  pace: 'normal' | 'generous';
  autoHints: boolean; // offer a hint after a while without progress
  coachClock?: true; // absent: a team may choose to play without a clock, as all did before there was a choice
  holdReveal: boolean; // nobody reads the reveal before the coach opens it
}
export const DEFAULT_OPTIONS: GameOptions = { pace: 'normal', autoHints: true, holdReveal: false };
