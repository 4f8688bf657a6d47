export type Timer = () => void | Promise<void>;

/** The one source of time of the server, in epoch ms. It never runs back. Tests and demos set and speed it up. */
export interface Clock {
  now(): number;
  /** Milliseconds of this clock per real millisecond: 1, except in tests and demos. */
  rate(): number;
  /** Calls `fn` once, at or after `at`. The answer cancels it. */
  setTimer(at: number, fn: Timer): () => void;
  /**
   * Calls `fn` when so many milliseconds went by in which this program did not run: the host slept, the program was
   * paused, or the clock of the machine was set forward. It is called before any timer that fell due meanwhile. The
   * answer ends it.
   */
  onGap(fn: (gapMs: number) => void | Promise<void>): () => void;
}

/** Where real time is read. */
export interface TimeSources {
  /** Epoch ms of the machine's clock, which people and programs set. */
  wall(): number;
  /** Ms since some moment, on a clock that nobody sets; on some machines it stands still while the machine sleeps. */
  steady(): number;
}

/** More than this between two looks is a gap. */
const GAP_MS = 5000;
const BEAT_MS = 1000;
/** A timer looks again after this long, since a machine that slept lets it come late. */
const LONGEST_WAIT_MS = 60_000;

const REAL: TimeSources = { wall: () => Date.now(), steady: () => performance.now() };

/** Real time, measured by the steady clock; of the machine's clock only a leap forward is followed. */
export class SteadyClock implements Clock {
  readonly #sources: TimeSources;
  readonly #hearers = new Set<(gapMs: number) => void>();
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
    if (passed > GAP_MS) for (const hear of this.#hearers) hear(passed);
    return Math.round(this.#now);
  }

  rate(): number {
    return 1;
  }

  setTimer(at: number, fn: Timer): () => void {
    let handle: NodeJS.Timeout;
    let cancelled = false;
    const look = (): void => {
      const left = at - this.now(); // a gap that is found here may cancel this very timer
      if (cancelled) return;
      if (left <= 0) return void fn();
      handle = setTimeout(look, Math.min(left, LONGEST_WAIT_MS)).unref();
    };
    handle = setTimeout(look, Math.min(Math.max(0, at - this.now()), LONGEST_WAIT_MS)).unref();
    return () => {
      cancelled = true;
      clearTimeout(handle);
    };
  }

  onGap(fn: (gapMs: number) => void): () => void {
    this.#hearers.add(fn);
    this.now(); // what went by before anybody listened is no gap
    this.#beat ??= setInterval(() => this.now(), BEAT_MS).unref();
    return () => {
      this.#hearers.delete(fn);
      if (this.#hearers.size > 0) return;
      clearInterval(this.#beat);
      this.#beat = undefined;
    };
  }
}

export const realClock: Clock = new SteadyClock();
