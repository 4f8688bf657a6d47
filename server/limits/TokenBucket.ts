import type { Rate } from './rates.ts';

/** A token bucket: a burst, then a constant rate. Uses real time, as floods do. */
export class TokenBucket {
  readonly rate: Rate;
  #tokens: number;
  #at: number;
  #now: () => number;

  /** `now`: a monotonic clock, ms. */
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

  /** Tokens that are taken and not refilled yet. */
  get used(): number {
    this.#fill();
    return this.rate.burst - this.#tokens;
  }

  /** Tokens that can be taken now. */
  get left(): number {
    this.#fill();
    return this.#tokens;
  }

  /** Milliseconds until the next token. */
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
