/** What a game tells whoever runs it. */
export interface GameCalls {
  changed(): void; // after every accepted command, before its answer, and when the game is held up or goes on
  broken(): void; // the journal has another writer
  released(): void; // what could not be told the game can be told again
}
