import type { HttpError } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import { Buckets } from './Buckets.ts';
import type { GuessRate } from './rates.ts';
import type { TokenBucket } from './TokenBucket.ts';

const ASK_AGAIN_SECONDS = 1;

interface Standing {
  asked: number; // milliseconds, when last
  judged: boolean;
}

/**
 * Bounds how many different things are guessed at from one place. While there are tries left everything is looked at. When
 * there are none, what is asked for stands in line, in the order in which it was asked first, as long as somebody keeps
 * asking for it: a person's browser does, a script goes on to its next guess and so clears its own place. What was looked
 * at just now is looked at again for nothing, since that tells nobody anything new: so a whole class passes with the first.
 */
export class Guesses {
  #rate: GuessRate;
  #now: () => number;
  #buckets: Buckets;
  #lines = new WeakMap<TokenBucket, Map<string, Standing>>(); // forgotten with the bucket

  /** `now`: milliseconds that only go forward. */
  constructor(rate: GuessRate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
    this.#buckets = new Buckets(rate, now);
  }

  /** Asks once more; true when it may be looked at now. */
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

  /** It is looked at: this costs a try, unless it was looked at just now. Answers whether it did. */
  take(place: string, guess: string): boolean {
    const bucket = this.#buckets.of(place);
    const mine = this.#lineOf(bucket).get(guess);
    if (mine?.judged || !bucket.take()) return false;
    if (mine) mine.judged = true;
    return true;
  }

  /** It was right, or could not be looked at (`known: false`): it cost nothing. */
  giveBack(place: string, guess: string, known: boolean): void {
    const bucket = this.#buckets.of(place);
    bucket.giveBack();
    if (!known) this.#lineOf(bucket).delete(guess);
  }

  #lineOf(bucket: TokenBucket): Map<string, Standing> {
    const line = this.#lines.get(bucket) ?? new Map<string, Standing>();
    this.#lines.set(bucket, line);
    return line;
  }
}

/** How many stand before it that nobody has looked at. */
function placeOf(guess: string, line: Map<string, Standing>): number {
  let before = 0;
  for (const [other, { judged }] of line) {
    if (other === guess) break;
    if (!judged) before += 1;
  }
  return before;
}

/**
 * Looks at a guess and answers what it opens; null is wrong, and refused for this reason. Throws tooManyTries when it is
 * not looked at yet: who asks again within the time for which it keeps its place gets a turn.
 */
export async function judgeGuess<T>(
  counts: readonly (readonly [guesses: Guesses, place: string])[],
  guess: string,
  reason: HttpError,
  look: () => Promise<T | null | undefined>,
): Promise<T> {
  const turns = counts.map(([guesses, place]) => guesses.ask(place, guess)); // it stands in each line
  if (turns.includes(false)) throw new Refusal('tooManyTries', ASK_AGAIN_SECONDS);
  const taken = counts.filter(([guesses, place]) => guesses.take(place, guess));
  const giveBack = (known: boolean): void => taken.forEach(([guesses, place]) => guesses.giveBack(place, guess, known));
  let found: T | null | undefined;
  try {
    found = await look();
  } catch (error) {
    giveBack(false); // our own fault: nobody learned anything
    throw error;
  }
  if (found === null || found === undefined) throw new Refusal(reason);
  giveBack(true);
  return found;
}
