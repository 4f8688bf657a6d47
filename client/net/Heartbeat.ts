/** How often a line is looked at. */
export const BEAT_MS = 500;
const QUIET_MS = 2000; // after this long without a word, ask whether the line still lives
const DEAD_MS = 4000; // so long an answer may take: a slow line is no dead one
/** A beat that comes so late was not missed by the line: this page slept, or its timers were held back. */
const ASLEEP_MS = 2000;

/**
 * Knows whether a line still answers. A line can be dead without anybody saying so: after a silence it is asked, and given
 * up when no answer comes, within six seconds. Time in which this page itself slept is no silence: it asks first.
 */
export class Heartbeat {
  readonly #now: () => number;
  #heardAt: number;
  #beatAt: number;
  #askedAt: number | null = null;

  /** `now`: ms of a clock that nobody sets. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#heardAt = this.#beatAt = now();
  }

  /** Something came. */
  heard(): void {
    this.#heardAt = this.#beatAt = this.#now();
    this.#askedAt = null;
  }

  beat(): 'ask' | 'giveUp' | null {
    const now = this.#now();
    const slept = now - this.#beatAt > ASLEEP_MS;
    this.#beatAt = now;
    if (now - this.#heardAt < QUIET_MS) return null;
    if (this.#askedAt === null || slept) {
      this.#askedAt = now;
      return 'ask';
    }
    return now - this.#askedAt >= DEAD_MS ? 'giveUp' : null;
  }
}
