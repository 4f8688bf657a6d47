import { HttpFailure } from './call.ts';

const PATIENCE_MS = 120_000;
const SOON_SECONDS = 5;

export interface Patience {
  onWait?: () => void; // one is told to wait, the first time
  goesOn?: () => boolean; // false: nobody waits for the answer any more
  now?: () => number;
  wait?: (ms: number) => Promise<void>;
}

/**
 * Asks, and asks again by itself where the server says that it may be soon: then others at the same address ask very much,
 * and who keeps asking gets a turn. Throws the failure after two minutes, or when the wait is longer than some seconds.
 */
export async function patiently<T>(ask: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { onWait, goesOn = () => true, now = () => performance.now(), wait = pause } = patience;
  const began = now();
  for (let nth = 0; ; nth++) {
    try {
      return await ask();
    } catch (error) {
      const seconds = soonOf(error);
      if (seconds === null || now() - began > PATIENCE_MS || !goesOn()) throw error;
      if (nth === 0) onWait?.();
      await wait(seconds * 1000 + Math.random() * 500); // not all of a class at one moment
    }
  }
}

function soonOf(error: unknown): number | null {
  const { reason, waitSeconds } = error instanceof HttpFailure ? error : new HttpFailure('serverError');
  return reason === 'tooManyTries' && waitSeconds !== null && waitSeconds <= SOON_SECONDS ? waitSeconds : null;
}

const pause = (ms: number): Promise<void> => new Promise(next => setTimeout(next, ms));
