import type { HttpError } from '../../shared/protocol/http.ts';
import { Refusal } from '../http/Refusal.ts';
import { Buckets } from './Buckets.ts';
import type { TryRate } from './rates.ts';

const MOST_HELD = 100;

interface Held {
  go(): void;
  refuse(): void;
}

/**
 * Bounds guessing by what failed. A try that is right is given back at once, so that right ones never wait for each other
 * and a class never uses up what an address has. Who has failed too often is held until a next try is free.
 */
export class Tries {
  readonly rate: TryRate;
  #buckets: Buckets;
  #held = new Map<string, Held[]>();

  constructor(rate: TryRate) {
    this.rate = rate;
    this.#buckets = new Buckets(rate);
  }

  /** Takes one try; throws tooManyTries when none comes free in time. */
  async take(key: string): Promise<void> {
    const waiting = this.#held.get(key) ?? [];
    if (waiting.length === 0 && this.#buckets.take(key)) return;
    if (this.rate.holdMs === 0 || waiting.length >= MOST_HELD) throw this.#refusal(key);
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => held.refuse(), this.rate.holdMs);
      late.unref();
      const held: Held = {
        go: () => {
          clearTimeout(late);
          resolve();
        },
        refuse: () => {
          waiting.splice(waiting.indexOf(held), 1);
          if (waiting.length === 0) this.#held.delete(key);
          reject(this.#refusal(key));
        },
      };
      waiting.push(held);
      this.#held.set(key, waiting);
      if (waiting.length === 1) this.#goOn(key);
    });
  }

  /** It was right: it cost nothing. */
  giveBack(key: string): void {
    this.#buckets.of(key).giveBack();
    this.#goOn(key);
  }

  /** Why a wrong try is refused: in so many words for who mistypes, else that one has to wait. */
  wrong(key: string, reason: HttpError): Refusal {
    return this.#buckets.of(key).used <= this.rate.told ? new Refusal(reason) : this.#refusal(key);
  }

  #refusal(key: string): Refusal {
    const { used } = this.#buckets.of(key);
    const over = used - Math.min(this.rate.told, this.rate.burst - 1);
    return new Refusal('tooManyTries', Math.max(1, Math.ceil(over / this.rate.perSecond)));
  }

  #goOn(key: string): void {
    const waiting = this.#held.get(key);
    if (!waiting) return;
    const bucket = this.#buckets.of(key);
    while (waiting.length > 0 && bucket.take()) waiting.shift()!.go();
    if (waiting.length === 0) this.#held.delete(key);
    else setTimeout(() => this.#goOn(key), bucket.waitMs + 1).unref();
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
      await count[0].take(count[1]);
      taken.push(count);
    }
    found = await look();
  } catch (error) {
    giveBack(); // our own fault, or refused before it was looked at: nobody learned anything
    throw error;
  }
  if (found === null || found === undefined) throw counts[0]![0].wrong(counts[0]![1], reason);
  giveBack();
  return found;
}
