import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from './Refusal.ts';

/** Counts failures of one kind; who made too many waits. `address` may be any key. It runs on real time: a guesser does too. */
export class Failures {
  #perAddress: RateLimiterMemory;
  #together: RateLimiterMemory;

  /** `together` bounds guesses from many addresses at once. */
  constructor(rules: { perAddress: number; together: number; seconds: number; waitSeconds: number }) {
    this.#perAddress = new RateLimiterMemory({
      points: rules.perAddress,
      duration: rules.seconds,
      blockDuration: rules.waitSeconds,
    });
    this.#together = new RateLimiterMemory({ points: rules.together, duration: rules.seconds });
  }

  /** Throws tooManyTries when this address has to wait. */
  async check(address: string): Promise<void> {
    for (const [limiter, key] of [
      [this.#perAddress, address],
      [this.#together, 'all'],
    ] as const) {
      const used = await limiter.get(key);
      if (used && used.remainingPoints <= 0) throw new Refusal('tooManyTries', Math.ceil(used.msBeforeNext / 1000));
    }
  }

  async count(address: string): Promise<void> {
    for (const [limiter, key] of [
      [this.#perAddress, address],
      [this.#together, 'all'],
    ] as const) {
      await limiter.consume(key).catch((over: unknown) => {
        if (!(over instanceof RateLimiterRes)) throw over;
      });
    }
  }

  async forgive(address: string): Promise<void> {
    await this.#perAddress.delete(address);
  }
}

export interface Limits {
  codes: Failures;
  signIns: Failures; // by address
  signInNames: Failures; // by the coach's name
  tokens: Failures; // of seats, invitations and guests
}

// A class of twenty behind one address may mistype; somebody who tries all codes may not.
export const makeLimits = (): Limits => ({
  codes: new Failures({ perAddress: 30, together: 300, seconds: 300, waitSeconds: 300 }),
  signIns: new Failures({ perAddress: 5, together: 60, seconds: 60, waitSeconds: 60 }),
  // Looser, so that a stranger cannot easily keep a coach out; `together` is bounded by the addresses already.
  signInNames: new Failures({ perAddress: 15, together: 1000, seconds: 60, waitSeconds: 60 }),
  // Nobody guesses 256 bits; a class behind one address, whose session was erased, may come with old ones.
  tokens: new Failures({ perAddress: 120, together: 2000, seconds: 300, waitSeconds: 300 }),
});
