import { Refusal } from '../Refusal.ts';
import { addressKey } from './addressKey.ts';
import { Buckets } from './Buckets.ts';
import { ROUTE_RATES } from './rates.ts';

/**
 * What one address may ask to join. Neighbours share it, so a joining that succeeds costs nothing (`FREE_JOINS` counts those);
 * codes that open nothing count by themselves, and so do refusals and what is no joining at all.
 */
export class JoinRate {
  #bad = new Buckets(ROUTE_RATES.other.address);
  #wrong = new Buckets(ROUTE_RATES.join.address);
  #refused = new Buckets(ROUTE_RATES.join.address);

  /** The answer to a body that is no joining. */
  bad(address: string): Refusal {
    const bucket = this.#bad.of(addressKey(address));
    return bucket.take() ? new Refusal('badRequest') : tooMany(bucket.waitMs);
  }

  /** Finds the session of a code. Throws tooManyTries when too many of this address found none, or are being looked for. */
  found<T>(address: string, find: () => Promise<T>): Promise<T> {
    return this.#free(this.#wrong, addressKey(address), find);
  }

  /** Joins one session. Throws tooManyTries when too much of this address was refused there, or is under way. */
  run<T>(session: string, address: string, join: () => Promise<T>): Promise<T> {
    return this.#free(this.#refused, `${session} ${addressKey(address)}`, join);
  }

  /** Takes one that is given back when it goes well. */
  async #free<T>(buckets: Buckets, key: string, work: () => Promise<T>): Promise<T> {
    const bucket = buckets.of(key);
    if (!bucket.take()) throw tooMany(bucket.waitMs);
    const done = await work();
    bucket.giveBack();
    return done;
  }
}

const tooMany = (waitMs: number): Refusal => new Refusal('tooManyTries', Math.ceil(waitMs / 1000));
