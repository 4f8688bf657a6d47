import type { Phase } from './view.ts';

/** A team works on its tasks: the clock runs or is held, or it decides. */
export const RUNNING = ['playing', 'paused', 'deciding'] as const satisfies readonly Phase[];

/** Is the team's game going on? Null: it has not begun. */
export const isRunning = (phase: Phase | null): boolean => RUNNING.some(one => one === phase);

/** Is the hour over, and the team in the reveal or the talk, or gone? */
export const isPlayed = (phase: Phase | null): boolean => phase === 'reveal' || phase === 'debrief' || phase === 'closed';
