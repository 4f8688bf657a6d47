/** Placeholder of the puzzle's machine; see the file's next version. */
export interface PuzzleMachine {
  readonly id: string;
}
