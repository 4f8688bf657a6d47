/** The session's options for its games; part of the state since `game.start`. */
export interface GameOptions {
  pace: 'normal' | 'generous';
  autoHints: boolean; // offer a hint after a while without progress
  holdReveal: boolean; // nobody reads the reveal before the coach opens it
}
export const DEFAULT_OPTIONS: GameOptions = { pace: 'normal', autoHints: true, holdReveal: false };
