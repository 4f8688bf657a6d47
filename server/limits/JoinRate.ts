import { Refusal } from '../http/Refusal.ts';
import { addressKey } from './addressKey.ts';
import { Buckets } from './Buckets.ts';
import { ROUTE_RATES } from './rates.ts';

/**
 * What one address may join. Neighbours share it, so a joining that succeeds costs nothing (`JOINS` counts those), wrong
 * codes count by themselves (`CODES`), and so does what is no joining at all.
 */
export class JoinRate {
  #bad = new Buckets(ROUTE_RATES.other.address);
  #refused = new Buckets(ROUTE_RATES.join.address);

  /** The answer to a body that is no joining. */
  bad(address: string): Refusal {
    const bucket = this.#bad.of(addressKey(address));
    return bucket.take() ? new Refusal('badRequest') : tooMany(bucket.waitMs);
  }

  /** Joins one session. Throws tooManyTries when too much of this address was refused there, or is under way. */
  async run<T>(session: string, address: string, join: () => Promise<T>): Promise<T> {
    const bucket = this.#refused.of(`${session} ${addressKey(address)}`);
    if (!bucket.take()) throw tooMany(bucket.waitMs);
    const joined = await join();
    bucket.giveBack();
    return joined;
  }
}

const tooMany = (waitMs: number): Refusal => new Refusal('tooManyTries', Math.ceil(waitMs / 1000));
