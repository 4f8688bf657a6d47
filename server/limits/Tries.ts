import type { HttpError } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import { Buckets } from './Buckets.ts';
import type { Rate } from './rates.ts';

/**
 * Bounds guessing by what failed. A try that is right is given back at once, so that right ones never wait for each other
 * and a class never uses up what an address has.
 */
export class Tries {
  readonly rate: Rate;
  #buckets: Buckets;

  constructor(rate: Rate) {
    this.rate = rate;
    this.#buckets = new Buckets(rate);
  }

  /** Takes one try; throws tooManyTries when there is none. */
  take(key: string): void {
    const bucket = this.#buckets.of(key);
    if (!bucket.take()) throw new Refusal('tooManyTries', Math.max(1, Math.ceil(bucket.waitMs / 1000)));
  }

  /** It was right: it cost nothing. */
  giveBack(key: string): void {
    this.#buckets.of(key).giveBack();
  }
}

/** Does what tells whether a try is right, and answers what it found; null is wrong, and refused for this reason. */
export async function judge<T>(
  counts: readonly (readonly [Tries, string])[],
  reason: HttpError,
  look: () => Promise<T | null | undefined>,
): Promise<T> {
  const taken: (readonly [Tries, string])[] = [];
  const giveBack = (): void => taken.forEach(([tries, key]) => tries.giveBack(key));
  let found: T | null | undefined;
  try {
    for (const count of counts) {
      count[0].take(count[1]);
      taken.push(count);
    }
    found = await look();
  } catch (error) {
    giveBack(); // our own fault, or refused before it was looked at: nobody learned anything
    throw error;
  }
  if (found === null || found === undefined) throw new Refusal(reason);
  giveBack();
  return found;
}
