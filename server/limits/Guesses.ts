import type { HttpError } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import { Buckets } from './Buckets.ts';
import type { GuessRate } from './rates.ts';
import type { TokenBucket } from './TokenBucket.ts';

const ASK_AGAIN_SECONDS = 1;

interface QueuedGuess {
  asked: number; // when it was last requested, ms
  judged: boolean;
}

/**
 * Limits how many different guesses one place can make. While tries are left, every guess is looked up. After that,
 * guesses queue in the order of their first request, for as long as they keep being requested: a person's browser does
 * that, while a script moves on to its next guess and so loses its place. A guess that was looked up recently is looked up
 * again for free, since that reveals nothing new: so a whole class gets in after the first one.
 */
export class Guesses {
  #rate: GuessRate;
  #now: () => number;
  #buckets: Buckets;
  #lines = new WeakMap<TokenBucket, Map<string, QueuedGuess>>(); // dropped with the bucket

  /** `now`: a monotonic clock, ms. */
  constructor(rate: GuessRate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
    this.#buckets = new Buckets(rate, now);
  }

  /** Requests a guess; returns true if it may be looked up now. */
  ask(place: string, guess: string): boolean {
    const bucket = this.#buckets.of(place);
    const line = this.#lineOf(bucket);
    const now = this.#now();
    for (const [other, { asked, judged }] of line)
      if (now - asked > (judged ? this.#rate.knownMs : this.#rate.aliveMs)) line.delete(other);
    const mine = line.get(guess) ?? { asked: now, judged: false };
    mine.asked = now;
    line.set(guess, mine);
    return mine.judged || placeOf(guess, line) < Math.floor(bucket.left);
  }

  /** Records that a guess is looked up. Costs a try, unless it was looked up recently; returns whether it did. */
  take(place: string, guess: string): boolean {
    const bucket = this.#buckets.of(place);
    const mine = this.#lineOf(bucket).get(guess);
    if (mine?.judged || !bucket.take()) return false;
    if (mine) mine.judged = true;
    return true;
  }

  /** Refunds the try: the guess was right, or could not be looked up (`known: false`). */
  giveBack(place: string, guess: string, known: boolean): void {
    const bucket = this.#buckets.of(place);
    bucket.giveBack();
    if (!known) this.#lineOf(bucket).delete(guess);
  }

  #lineOf(bucket: TokenBucket): Map<string, QueuedGuess> {
    const line = this.#lines.get(bucket) ?? new Map<string, QueuedGuess>();
    this.#lines.set(bucket, line);
    return line;
  }
}

/** How many guesses before it in the queue have not been looked up. */
function placeOf(guess: string, line: Map<string, QueuedGuess>): number {
  let before = 0;
  for (const [other, { judged }] of line) {
    if (other === guess) break;
    if (!judged) before += 1;
  }
  return before;
}

/**
 * Looks up a guess and returns what it opens; null is a wrong guess, refused with this reason. Throws tooManyTries if it
 * is not its turn yet: a retry within the time for which it keeps its place gets one.
 */
export async function judgeGuess<T>(
  counts: readonly (readonly [guesses: Guesses, place: string])[],
  guess: string,
  reason: HttpError,
  look: () => Promise<T | null | undefined>,
): Promise<T> {
  const turns = counts.map(([guesses, place]) => guesses.ask(place, guess)); // takes its place in every queue
  if (turns.includes(false)) throw new Refusal('tooManyTries', ASK_AGAIN_SECONDS);
  const taken = counts.filter(([guesses, place]) => guesses.take(place, guess));
  const giveBack = (known: boolean): void => taken.forEach(([guesses, place]) => guesses.giveBack(place, guess, known));
  let found: T | null | undefined;
  try {
    found = await look();
  } catch (error) {
    giveBack(false); // a fault of ours: nobody learned anything
    throw error;
  }
  if (found === null || found === undefined) throw new Refusal(reason);
  giveBack(true);
  return found;
}
