export type Timer = () => void | Promise<void>;

/** The server's only source of time, in epoch ms. It never runs back. Tests and demos set it and speed it up. */
export interface Clock {
  now(): number;
  /** Milliseconds of this clock per real millisecond: 1, except in tests and demos. */
  rate(): number;
  /** Calls `fn` once, at or after `at`. Returns a function that cancels it. */
  setTimer(at: number, fn: Timer): () => void;
  /**
   * Calls `fn` after this program did not run for a while: the host slept, the program was paused, or the machine's clock
   * was set forward. Called before any timer that became due in between. Returns a function that unsubscribes.
   */
  onGap(fn: (gapMs: number) => void | Promise<void>): () => void;
}

/** Sources of real time. */
export interface TimeSources {
  /** Epoch ms of the machine's clock, which people and programs can set. */
  wall(): number;
  /** Ms on a monotonic clock; on some machines it stands still while the machine sleeps. */
  steady(): number;
}

/** A longer time between two readings counts as a gap. */
const GAP_MS = 5000;
const BEAT_MS = 1000;
/** Timers wait at most this long before checking again, since a machine that slept delivers them late. */
const MAX_WAIT_MS = 60_000;

const REAL: TimeSources = { wall: () => Date.now(), steady: () => performance.now() };

/** Real time, measured by the monotonic clock; it follows the machine's clock only when that leaps forward. */
export class SteadyClock implements Clock {
  readonly #sources: TimeSources;
  readonly #listeners = new Set<(gapMs: number) => void>();
  #now: number;
  #wall: number;
  #steady: number;
  #beat: NodeJS.Timeout | undefined;

  constructor(sources: TimeSources = REAL) {
    this.#sources = sources;
    this.#wall = sources.wall();
    this.#steady = sources.steady();
    this.#now = this.#wall;
  }

  now(): number {
    const wall = this.#sources.wall();
    const steady = this.#sources.steady();
    const ran = Math.max(0, steady - this.#steady);
    const shown = wall - this.#wall;
    this.#wall = wall;
    this.#steady = steady;
    const passed = shown > ran + GAP_MS ? shown : ran;
    this.#now += passed;
    if (passed > GAP_MS) for (const hear of this.#listeners) hear(passed);
    return Math.round(this.#now);
  }

  rate(): number {
    return 1;
  }

  setTimer(at: number, fn: Timer): () => void {
    let handle: NodeJS.Timeout;
    let cancelled = false;
    const look = (): void => {
      const left = at - this.now(); // a gap found here may cancel this very timer
      if (cancelled) return;
      if (left <= 0) return void fn();
      handle = setTimeout(look, Math.min(left, MAX_WAIT_MS)).unref();
    };
    handle = setTimeout(look, Math.min(Math.max(0, at - this.now()), MAX_WAIT_MS)).unref();
    return () => {
      cancelled = true;
      clearTimeout(handle);
    };
  }

  onGap(fn: (gapMs: number) => void): () => void {
    this.#listeners.add(fn);
    this.now(); // time that passed before anybody subscribed is no gap
    this.#beat ??= setInterval(() => this.now(), BEAT_MS).unref();
    return () => {
      this.#listeners.delete(fn);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#beat);
      this.#beat = undefined;
    };
  }
}

export const realClock: Clock = new SteadyClock();
