import type { HttpError } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import { Buckets } from './Buckets.ts';
import type { Rate } from './rates.ts';

/**
 * Limits guessing by counting failures. A right try is refunded at once, so that right ones never wait for each other and
 * a class never uses up the tries of its address.
 */
export class Tries {
  readonly rate: Rate;
  #buckets: Buckets;

  constructor(rate: Rate) {
    this.rate = rate;
    this.#buckets = new Buckets(rate);
  }

  /** Takes one try; throws tooManyTries if there is none. */
  take(key: string): void {
    const bucket = this.#buckets.of(key);
    if (!bucket.take()) throw new Refusal('tooManyTries', Math.max(1, Math.ceil(bucket.waitMs / 1000)));
  }

  /** Refunds a try that was right. */
  giveBack(key: string): void {
    this.#buckets.of(key).giveBack();
  }
}

/** Runs the check of a try and returns its result; null is a wrong try, refused with this reason. */
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
    giveBack(); // a fault of ours, or refused before the check: nobody learned anything
    throw error;
  }
  if (found === null || found === undefined) throw new Refusal(reason);
  giveBack();
  return found;
}
