export type Timer = () => void | Promise<void>;

/** The one source of time of the server, in epoch ms. Tests and demos set and speed it up. */
export interface Clock {
  now(): number;
  /** Milliseconds of this clock per real millisecond: 1, except in tests and demos. */
  rate(): number;
  /** Calls `fn` once, at or after `at`. The answer cancels it. */
  setTimer(at: number, fn: Timer): () => void;
}

const LONGEST_TIMEOUT = 2 ** 31 - 1; // setTimeout fires at once beyond this

/** Real time. */
export const realClock: Clock = {
  now: () => Date.now(),
  rate: () => 1,
  setTimer(at, fn) {
    let handle: NodeJS.Timeout;
    const wait = (): void => {
      const left = at - Date.now();
      handle = left > LONGEST_TIMEOUT ? setTimeout(wait, LONGEST_TIMEOUT) : setTimeout(() => void fn(), Math.max(0, left));
      handle.unref();
    };
    wait();
    return () => clearTimeout(handle);
  },
};
