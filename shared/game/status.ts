import type { CompiledLevel, CompiledStep } from '../level/compiled.ts';
import type { GameState } from './state.ts';

export type PuzzleStatus = 'locked' | 'open' | 'solved' | 'skipped';
export type StepStatus = 'closed' | 'waiting' | 'idle' | 'looking' | 'done';

export function puzzleStatus(state: GameState, puzzle: string): PuzzleStatus {
  const value = state.puzzles[puzzle]!.value;
  return typeof value === 'string' ? (value as PuzzleStatus) : 'open';
}
/** Whether the team solved a puzzle itself: of one that a coach solved for it, nobody may be told that they did it. */
export const isSolvedByTeam = (state: GameState, puzzle: string): boolean =>
  puzzleStatus(state, puzzle) === 'solved' && !state.solvedFor?.includes(puzzle);
export const isOver = (state: GameState, puzzle: string): boolean => {
  const status = puzzleStatus(state, puzzle);
  return status === 'solved' || status === 'skipped';
};

/** The status of a step. 'done' also when its whole puzzle is over, 'closed' while the puzzle is locked. */
export function stepStatus(state: GameState, puzzle: string, step: string): StepStatus {
  const value = state.puzzles[puzzle]!.value;
  if (typeof value === 'string') return value === 'locked' ? 'closed' : 'done';
  const region = (value as { open: Record<string, StepStatus | { open: StepStatus }> }).open[step]!;
  return typeof region === 'string' ? region : region.open;
}
export const isStepOpen = (state: GameState, puzzle: string, step: string): boolean => {
  const status = stepStatus(state, puzzle, step);
  return status === 'idle' || status === 'looking';
};

/** A part that no step opens is always usable; otherwise its steps decide. A skipped puzzle leaves no window behind. */
export function partStatus(level: CompiledLevel, state: GameState, part: string): 'hidden' | 'usable' | 'readable' {
  const by = level.opens.get(part);
  if (!by) return 'usable';
  if (by.some(({ puzzle, step }) => isStepOpen(state, puzzle, step))) return 'usable';
  const isLeft = (puzzle: string): boolean =>
    puzzleStatus(state, puzzle) !== 'skipped' || Boolean(state.lapsed?.includes(puzzle));
  return by.some(({ puzzle, step }) => stepStatus(state, puzzle, step) === 'done' && isLeft(puzzle)) ? 'readable' : 'hidden';
}

/** Why nobody can act in a part: it is not open yet, or what it was opened for is done or over; null: it is usable. */
export function whyNotUsable(level: CompiledLevel, state: GameState, part: string): 'closed' | 'alreadyDone' | null {
  if (partStatus(level, state, part) === 'usable') return null;
  const isDone = level.opens.get(part)!.some(({ puzzle, step }) => stepStatus(state, puzzle, step) === 'done');
  return isDone ? 'alreadyDone' : 'closed';
}

/** The same for a step. */
export const whyNotOpen = (state: GameState, puzzle: string, step: string): 'closed' | 'alreadyDone' | null =>
  isStepOpen(state, puzzle, step) ? null : stepStatus(state, puzzle, step) === 'done' ? 'alreadyDone' : 'closed';

/** The same for the check of a step, which also waits while a colleague takes a second look. */
export function whyNotChecked(state: GameState, puzzle: string, step: string): 'closed' | 'alreadyDone' | 'looking' | null {
  return stepStatus(state, puzzle, step) === 'looking' ? 'looking' : whyNotOpen(state, puzzle, step);
}

/** The puzzle that a part currently serves: the open one, else the last one that was done; null: none yet. */
export function puzzleOfPart(level: CompiledLevel, state: GameState, part: string): string | null {
  const by = level.opens.get(part) ?? [];
  const now =
    by.find(({ puzzle, step }) => isStepOpen(state, puzzle, step)) ??
    by.findLast(({ puzzle, step }) => stepStatus(state, puzzle, step) === 'done' && puzzleStatus(state, puzzle) !== 'skipped');
  return now?.puzzle ?? null;
}

/** The open steps of the whole game, in playing order. */
export const openSteps = (level: CompiledLevel, state: GameState) =>
  [...level.puzzles.values()]
    .filter(puzzle => puzzleStatus(state, puzzle.id) === 'open')
    .flatMap(puzzle => puzzle.steps.filter(step => isStepOpen(state, puzzle.id, step.id)).map(step => ({ puzzle, step })));

/** A step by its id; undefined if puzzle or step is unknown. */
export const stepOf = (level: CompiledLevel, puzzle: string, step: string): CompiledStep | undefined =>
  level.puzzles.get(puzzle)?.steps.find(one => one.id === step);
