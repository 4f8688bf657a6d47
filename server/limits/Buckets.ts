import type { Rate } from './rates.ts';
import { TokenBucket } from './TokenBucket.ts';

const SWEEP_AT = 2000;
const MOST = 100_000;

/** A token bucket per key. A bucket that is full again is dropped, since it equals a new one. */
export class Buckets {
  #rate: (key: string) => Rate;
  #now: (() => number) | undefined;
  #buckets = new Map<string, TokenBucket>();
  #sweepAt = SWEEP_AT;

  /** `rate`: per key. `now`: a monotonic clock, ms. */
  constructor(rate: Rate | ((key: string) => Rate), now?: () => number) {
    this.#now = now;
    this.#rate = typeof rate === 'function' ? rate : () => rate;
  }

  of(key: string): TokenBucket {
    const known = this.#buckets.get(key);
    if (known) return known;
    if (this.#buckets.size >= this.#sweepAt) this.#sweep();
    const bucket = new TokenBucket(this.#rate(key), this.#now);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  take(key: string): boolean {
    return this.of(key).take();
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Bounds memory, even with requests from very many addresses: the oldest keys go first. */
  #sweep(): void {
    for (const [key, bucket] of this.#buckets) if (bucket.used <= 0) this.#buckets.delete(key);
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size < MOST) break;
      this.#buckets.delete(key);
    }
    this.#sweepAt = Math.max(SWEEP_AT, this.#buckets.size * 2);
  }
}
