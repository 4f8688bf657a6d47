import type { Act } from '../../shared/level/schema.ts';

const TRIES_PER_ACT = 3; // after this many refusals an act waits for the next round

/** What one person remembers of an open step: acts done, acts refused, and the time of the last progress. */
export class StepMemory {
  wrong: readonly Act[] | null; // done first, instead of the solution
  round = 0;
  tries = 0; // "not yet" answers seen
  checked = -Infinity; // time of the last check
  since: number; // when this person began, or began again
  #insisted: { wrong: readonly Act[]; times: number } | null = null;
  #moved: number;
  #settled = new Set<string>();
  #refusals = new Map<string, number>();
  #notBefore = new Map<string, number>();

  constructor(now: number, wrong: readonly Act[] | null) {
    this.#moved = now;
    this.since = now;
    this.wrong = wrong;
  }

  /** Whether an act is still to be done, now or later; `key` is its place in the list. */
  isOpen(key: string): boolean {
    return !this.#settled.has(key);
  }
  isDue(key: string, now: number): boolean {
    return this.isOpen(key) && now >= (this.#notBefore.get(key) ?? 0);
  }

  done(key: string, now: number): void {
    this.#settled.add(key);
    this.#moved = now;
  }

  refused(key: string, again: number): void {
    const times = (this.#refusals.get(key) ?? 0) + 1;
    this.#refusals.set(key, times);
    this.#notBefore.set(key, again);
    if (times >= TRIES_PER_ACT) this.#settled.add(key);
  }

  /** Tries this way so many times in a row, from now on. */
  insist(wrong: readonly Act[], times: number, now: number): void {
    this.#insisted = { wrong, times };
    this.#startAgain(now);
  }

  get insists(): boolean {
    return this.#insisted !== null;
  }

  /** After a "not yet": do the solution now, unless the same wrong try has to come again. */
  notYet(tries: number, now: number): void {
    this.tries = tries;
    if (this.#insisted) this.#insisted.times -= 1;
    if (this.#insisted?.times === 0) this.#insisted = null;
    this.#startAgain(now);
  }

  /** After a while without progress: do everything again, with the next person. */
  patience(now: number, ms: number): void {
    if (now - this.#moved < ms) return;
    this.round++;
    this.#startAgain(now);
  }

  #startAgain(now: number): void {
    this.wrong = this.#insisted?.wrong ?? null;
    this.#moved = now;
    this.since = now;
    this.#settled.clear();
    this.#refusals.clear();
    this.#notBefore.clear();
  }
}
