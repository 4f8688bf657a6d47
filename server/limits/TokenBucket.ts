import type { Rate } from './rates.ts';

/** Lets through a burst, then so many a second. Runs on real time, as whoever floods does. */
export class TokenBucket {
  readonly rate: Rate;
  #tokens: number;
  #at: number;
  #now: () => number;

  /** `now`: milliseconds that only go forward. */
  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.rate = rate;
    this.#tokens = rate.burst;
    this.#now = now;
    this.#at = now();
  }

  take(): boolean {
    this.#fill();
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  giveBack(): void {
    this.#fill();
    this.#tokens = Math.min(this.rate.burst, this.#tokens + 1);
  }

  /** How many were taken and have not come back yet. */
  get used(): number {
    this.#fill();
    return this.rate.burst - this.#tokens;
  }

  /** How many can be taken now. */
  get left(): number {
    this.#fill();
    return this.#tokens;
  }

  /** Milliseconds until one more can be taken. */
  get waitMs(): number {
    this.#fill();
    return this.#tokens >= 1 ? 0 : ((1 - this.#tokens) / this.rate.perSecond) * 1000;
  }

  #fill(): void {
    const now = this.#now();
    this.#tokens = Math.min(this.rate.burst, this.#tokens + ((now - this.#at) / 1000) * this.rate.perSecond);
    this.#at = now;
  }
}
