import type { ClockState } from './state.ts';

/** Game time at a moment of the server's clock: ms since the start, without pauses. */
export const gameTime = (clock: ClockState, at: number): number =>
  clock.startedAt === null ? 0 : Math.max(0, (clock.pausedAt ?? at) - clock.startedAt - clock.stoppedMs);

/** The server time (epoch ms) at which the running clock shows this game time. */
export const serverTimeAt = (clock: ClockState, gameMs: number): number => (clock.startedAt ?? 0) + clock.stoppedMs + gameMs;

/** Game time at which the limit is reached; null without a limit. */
export const limitMs = (clock: ClockState): number | null => (clock.minutes === null ? null : clock.minutes * 60_000);
