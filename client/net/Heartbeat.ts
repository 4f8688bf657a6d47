/** How often the connection is checked. */
export const BEAT_MS = 500;
const PING_AFTER_MS = 2000; // of silence
const TIMEOUT_MS = 4000; // how long the answer to a ping may take: a slow connection is not a dead one
/** A beat that comes later than this says nothing about the connection: the page was suspended or its timers throttled. */
const SUSPENDED_MS = 2000;

/**
 * Detects a dead connection. A socket can die without a close event: after a silence it is pinged, and given up when no
 * answer comes, within six seconds in all. Time in which the page was suspended does not count: it pings first.
 */
export class Heartbeat {
  readonly #now: () => number;
  #heardAt: number;
  #beatAt: number;
  #pingedAt: number | null = null;

  /** `now`: ms of a monotonic clock. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#heardAt = this.#beatAt = now();
  }

  /** Call this for every message received. */
  heard(): void {
    this.#heardAt = this.#beatAt = this.#now();
    this.#pingedAt = null;
  }

  beat(): 'ping' | 'giveUp' | null {
    const now = this.#now();
    const suspended = now - this.#beatAt > SUSPENDED_MS;
    this.#beatAt = now;
    if (now - this.#heardAt < PING_AFTER_MS) return null;
    if (this.#pingedAt === null || suspended) {
      this.#pingedAt = now;
      return 'ping';
    }
    return now - this.#pingedAt >= TIMEOUT_MS ? 'giveUp' : null;
  }
}
