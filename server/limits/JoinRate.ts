import { Refusal } from '../Refusal.ts';
import { addressKey } from './addressKey.ts';
import { Buckets } from './Buckets.ts';
import { ROUTE_RATES } from './rates.ts';

/**
 * Rate limits of joining per address. Neighbours share an address, so a successful join costs nothing here (`FREE_JOINS`
 * counts those); unknown codes, refusals and invalid bodies are counted separately.
 */
export class JoinRate {
  #bad = new Buckets(ROUTE_RATES.other.address);
  #wrong = new Buckets(ROUTE_RATES.join.address);
  #told = new Buckets(ROUTE_RATES.other.address);
  #refused = new Buckets(ROUTE_RATES.join.address);

  /** Refuses an invalid body. */
  bad(address: string): Refusal {
    const bucket = this.#bad.of(addressKey(address));
    return bucket.take() ? new Refusal('badRequest') : tooMany(bucket.waitMs);
  }

  /** Finds the session of a code. Throws tooManyTries if too many codes of this address were unknown or are being looked up. */
  found<T>(address: string, find: () => Promise<T>): Promise<T> {
    return this.#free(this.#wrong, addressKey(address), find);
  }

  /** Runs a join of one session. Throws tooManyTries if too many joins of this address were refused there or are in progress. */
  run<T>(session: string, address: string, join: () => Promise<T>): Promise<T> {
    return this.#free(this.#refused, `${session} ${addressKey(address)}`, join);
  }

  /** Counts that somebody was told that a name is in use: whoever tries names soon gets tooManyTries. */
  told(session: string, address: string): void {
    const bucket = this.#told.of(`${session} ${addressKey(address)}`);
    if (!bucket.take()) throw tooMany(bucket.waitMs);
  }

  /** Takes a token that is refunded on success. */
  async #free<T>(buckets: Buckets, key: string, work: () => Promise<T>): Promise<T> {
    const bucket = buckets.of(key);
    if (!bucket.take()) throw tooMany(bucket.waitMs);
    const done = await work();
    bucket.giveBack();
    return done;
  }
}

const tooMany = (waitMs: number): Refusal => new Refusal('tooManyTries', Math.ceil(waitMs / 1000));
