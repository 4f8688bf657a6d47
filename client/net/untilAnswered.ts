import { HttpFailure, reasonOf, type HttpReason } from './call.ts';

/** It may be otherwise in a moment: the line, a server that starts again, or one that is asked very much. */
const PASSES: ReadonlySet<HttpReason> = new Set(['offline', 'serverError', 'tooManyTries', 'notKept']);
const WAITS_MS = [1000, 2000, 4000, 8000, 15_000];

export const passes = (reason: HttpReason): boolean => PASSES.has(reason);

export interface Asking {
  goesOn: () => boolean; // false: nobody waits for the answer any more
  onLate?: (reason: HttpReason) => void; // it did not come, and is asked for again
  wait?: (ms: number) => Promise<void>;
}

/** Asks for what is to be read until it is there, in ever longer steps; throws only a failure that does not pass by itself. */
export async function untilAnswered<T>(ask: () => Promise<T>, { goesOn, onLate, wait = pause }: Asking): Promise<T> {
  for (let nth = 0; ; nth++) {
    try {
      return await ask();
    } catch (error) {
      const reason = reasonOf(error);
      if (!passes(reason) || !goesOn()) throw error;
      onLate?.(reason);
      const seconds = error instanceof HttpFailure ? error.waitSeconds : null;
      await wait(seconds === null ? WAITS_MS[Math.min(nth, WAITS_MS.length - 1)]! : seconds * 1000);
      if (!goesOn()) throw error;
    }
  }
}

/** A line that is there again ends the wait. */
const pause = (ms: number): Promise<void> =>
  new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
  });
