/** Callbacks from a game to its host. */
export interface GameCallbacks {
  changed(): void; // after every accepted command, before its answer, and when the game is held or resumes
  broken(): void; // another process has written to the journal
  released(): void; // commands that could not be written can be sent again
}
