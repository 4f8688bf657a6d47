import type { Act } from '../../shared/level/schema.ts';

const TRIES_PER_ACT = 3; // what is refused so often is left for the next round

/** What one person remembers of an open step: which acts are done, what was refused, since when nothing moved. */
export class StepMemory {
  wrong: readonly Act[] | null; // done first, instead of the solution
  round = 0;
  tries = 0; // "not yet" answers seen
  checked = -Infinity; // when
  #moved: number;
  #settled = new Set<string>();
  #refusals = new Map<string, number>();
  #notBefore = new Map<string, number>();

  constructor(now: number, wrong: readonly Act[] | null) {
    this.#moved = now;
    this.wrong = wrong;
  }

  /** Whether an act has still to be done, now or later; `key` is its place in the list. */
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

  /** "Not yet": the right things now. */
  notYet(tries: number, now: number): void {
    this.tries = tries;
    this.#startAgain(now);
  }

  /** All again with the next person, when nothing moved for a while. */
  patience(now: number, ms: number): void {
    if (now - this.#moved < ms) return;
    this.round++;
    this.#startAgain(now);
  }

  #startAgain(now: number): void {
    this.wrong = null;
    this.#moved = now;
    this.#settled.clear();
    this.#refusals.clear();
    this.#notBefore.clear();
  }
}
