import { realClock, type Clock, type Timer } from './clock.ts';

/** A clock that can be advanced and sped up. With rate 0 it stands still until it is advanced. */
export class SettableClock implements Clock {
  readonly #real: Clock;
  #realAnchor: number;
  #anchor: number;
  #rate: number;
  #listeners = new Set<(gapMs: number) => void>();
  #endGaps = (): void => {};
  #timers = new Set<{ at: number; fn: Timer }>();
  #wake: NodeJS.Timeout | undefined;
  #advancing = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(start: number = Date.now(), rate = 1, real: Clock = realClock) {
    this.#real = real;
    this.#realAnchor = real.now();
    this.#anchor = start;
    this.#rate = rate;
  }

  now(): number {
    return Math.round(this.#advancing ? this.#anchor : this.#anchor + (this.#real.now() - this.#realAnchor) * this.#rate);
  }

  rate(): number {
    return this.#rate;
  }

  setRate(rate: number): void {
    this.#anchorAt(this.now());
    this.#rate = rate;
    this.#schedule();
  }

  setTimer(at: number, fn: Timer): () => void {
    const timer = { at, fn };
    this.#timers.add(timer);
    this.#schedule();
    return () => void this.#timers.delete(timer);
  }

  onGap(fn: (gapMs: number) => void): () => void {
    if (this.#listeners.size === 0) this.#endGaps = this.#real.onGap(gapMs => this.#tellGap(gapMs * this.#rate));
    this.#listeners.add(fn);
    return () => {
      this.#listeners.delete(fn);
      if (this.#listeners.size === 0) this.#endGaps();
    };
  }

  /** Simulates that the machine slept for this long: time passed, and nothing ran. */
  sleep(ms: number): void {
    this.#anchorAt(this.now() + ms);
    this.#tellGap(ms);
    this.#schedule();
  }

  #tellGap(gapMs: number): void {
    if (gapMs > 0) for (const hear of this.#listeners) hear(gapMs);
  }

  /** Advances the clock, stopping at every timer on the way and waiting for its work. */
  advance(ms: number): Promise<void> {
    this.#turn = this.#turn.then(() => this.#goForward(ms));
    return this.#turn;
  }

  async #goForward(ms: number): Promise<void> {
    const goal = this.now() + ms;
    this.#anchorAt(this.now());
    this.#advancing = true;
    try {
      for (let next = this.#first(goal); next; next = this.#first(goal)) {
        this.#timers.delete(next);
        this.#anchorAt(Math.max(this.#anchor, next.at));
        await next.fn();
      }
    } finally {
      this.#anchorAt(Math.max(this.#anchor, goal));
      this.#advancing = false;
      this.#schedule();
    }
  }

  #anchorAt(time: number): void {
    this.#anchor = time;
    this.#realAnchor = this.#real.now();
  }

  #first(until: number): { at: number; fn: Timer } | undefined {
    let first: { at: number; fn: Timer } | undefined;
    for (const timer of this.#timers) if (timer.at <= until && (!first || timer.at < first.at)) first = timer;
    return first;
  }

  #schedule(): void {
    clearTimeout(this.#wake);
    const next = this.#first(Infinity);
    if (!next || this.#advancing) return;
    const left = next.at - this.now();
    if (left > 0 && this.#rate === 0) return;
    this.#wake = setTimeout(() => this.#fireDue(), left <= 0 ? 0 : Math.min(left / this.#rate, 2 ** 31 - 1));
    this.#wake.unref();
  }

  #fireDue(): void {
    if (this.#advancing) return;
    for (let next = this.#first(this.now()); next; next = this.#first(this.now())) {
      this.#timers.delete(next);
      void next.fn();
    }
    this.#schedule();
  }
}
