import { HttpFailure, reasonOf, type HttpReason } from './call.ts';

/** Failures that pass by themselves: no connection, a server that restarts, or one that is busy. */
const TRANSIENT: ReadonlySet<HttpReason> = new Set(['offline', 'serverError', 'tooManyTries', 'notKept']);
const BACKOFF_MS = [1000, 2000, 4000, 8000, 15_000];

export const isTransient = (reason: HttpReason): boolean => TRANSIENT.has(reason);

export interface RetryOptions {
  isNeeded: () => boolean; // false: the answer is no longer needed
  onRetry?: (reason: HttpReason) => void; // called after each failure that is retried
  wait?: (ms: number) => Promise<void>;
}

/** Retries a request, with a growing backoff, until it succeeds. Throws a failure that is not transient. */
export async function retryUntilAnswered<T>(
  ask: () => Promise<T>,
  { isNeeded, onRetry, wait = pause }: RetryOptions,
): Promise<T> {
  for (let nth = 0; ; nth++) {
    try {
      return await ask();
    } catch (error) {
      const reason = reasonOf(error);
      if (!isTransient(reason) || !isNeeded()) throw error;
      onRetry?.(reason);
      const seconds = error instanceof HttpFailure ? error.waitSeconds : null;
      await wait(seconds === null ? BACKOFF_MS[Math.min(nth, BACKOFF_MS.length - 1)]! : seconds * 1000);
      if (!isNeeded()) throw error;
    }
  }
}

/** Waits; ends early when the network is back. */
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
