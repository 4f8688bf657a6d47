import type { CoachPuzzleView } from '../../../shared/protocol/coachView.ts';

/** How a puzzle is shown: its state, or what became of it where that says more. */
export type PuzzleSign = CoachPuzzleView['state'] | 'byCoach' | 'unfinished';

/** The sign of a puzzle of a team, the same wherever it is shown. */
export const puzzleSign = ({ state, outcome }: Pick<CoachPuzzleView, 'state' | 'outcome'>): PuzzleSign => outcome ?? state;
