import { HttpFailure } from './call.ts';

const GIVE_UP_AFTER_MS = 120_000;
const LONGEST_WAIT_SECONDS = 5;

export interface RetryOptions {
  onWait?: () => void; // called once, before the first wait
  isNeeded?: () => boolean; // false: the answer is no longer needed
  now?: () => number;
  wait?: (ms: number) => Promise<void>;
}

/**
 * Sends a request and retries it while the server is busy and names a short wait: others behind the same IP address then
 * use up the rate limit, and whoever keeps asking gets a turn. Throws the failure after two minutes, or at once when the
 * wait is longer than five seconds.
 */
export async function retryWhenBusy<T>(ask: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { onWait, isNeeded = () => true, now = () => performance.now(), wait = pause } = options;
  const began = now();
  for (let nth = 0; ; nth++) {
    try {
      return await ask();
    } catch (error) {
      const seconds = shortWaitOf(error);
      if (seconds === null || now() - began > GIVE_UP_AFTER_MS || !isNeeded()) throw error;
      if (nth === 0) onWait?.();
      await wait(seconds * 1000 + Math.random() * 500); // jitter: a whole class must not retry at the same moment
    }
  }
}

function shortWaitOf(error: unknown): number | null {
  const { reason, waitSeconds } = error instanceof HttpFailure ? error : new HttpFailure('serverError');
  return reason === 'tooManyTries' && waitSeconds !== null && waitSeconds <= LONGEST_WAIT_SECONDS ? waitSeconds : null;
}

const pause = (ms: number): Promise<void> => new Promise(next => setTimeout(next, ms));
