import type { Phase } from './view.ts';

/** The team is at work: the clock runs or is paused, or they are deciding. */
export const RUNNING = ['playing', 'paused', 'deciding'] as const satisfies readonly Phase[];

/** Whether the team's game is in progress. Null: it has not started. */
export const isRunning = (phase: Phase | null): boolean => RUNNING.some(one => one === phase);

/** Whether the playing time is over: the team is in the reveal or the debrief, or has left. */
export const isPastPlay = (phase: Phase | null): boolean => phase === 'reveal' || phase === 'debrief' || phase === 'closed';
