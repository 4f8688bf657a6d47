import type { Clock, Timer } from '../../clock.ts';

/** A clock whose timers fail in isolation: an error in one is reported and affects nothing else. */
export function guardedClock(clock: Clock, failed: (error: unknown) => void): Clock {
  const guarded = (fn: Timer) => async (): Promise<void> => {
    try {
      await fn();
    } catch (error) {
      failed(error);
    }
  };
  return {
    now: () => clock.now(),
    rate: () => clock.rate(),
    setTimer: (at, fn) => clock.setTimer(at, guarded(fn)),
    onGap: fn => clock.onGap(gapMs => void guarded(() => fn(gapMs))()),
  };
}
