import type { ClockView } from '../../../../shared/protocol/view.ts';

/** A team's clock some real milliseconds after it was sent: a running clock counts on by itself. */
export function clockAfter(clock: ClockView, sinceMs: number): { gameMs: number; leftMs: number | null } {
  const passed = clock.running ? Math.max(0, sinceMs) * clock.rate : 0;
  return { gameMs: clock.gameMs + passed, leftMs: clock.leftMs === null ? null : Math.max(0, clock.leftMs - passed) };
}

/** Minutes that are left, as people count: one second left is still a minute. */
export const minutesLeft = (leftMs: number): number => Math.ceil(leftMs / 60_000);

/** Whole minutes that something lasts. */
export const minutesOf = (ms: number): number => Math.max(0, Math.floor(ms / 60_000));
