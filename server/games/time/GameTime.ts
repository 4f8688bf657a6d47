import type { Clock } from '../../clock.ts';

/**
 * A team's own time. It equals the server's, except that it never runs back (even if the server's clock did between two
 * starts), and that it stands still while the team cannot be served.
 */
export class GameTime {
  readonly #clock: Clock;
  readonly #ahead: number; // of the server's clock, in ms
  #stoodAt: number | null = null;

  /** `notBefore`: the last known moment of the team, epoch ms; ignored if it is not a valid number. */
  constructor(clock: Clock, notBefore: number) {
    this.#clock = clock;
    this.#ahead = Number.isFinite(notBefore) ? Math.max(0, notBefore - clock.now()) : 0;
  }

  now(): number {
    return this.#stoodAt ?? this.#clock.now() + this.#ahead;
  }

  get isStopped(): boolean {
    return this.#stoodAt !== null;
  }

  /** Stops time as of this moment. */
  stopAt(moment: number): void {
    this.#stoodAt = moment;
  }

  /** Resumes time; returns how long it stood still, in ms. */
  resume(): number {
    const stoodAt = this.#stoodAt;
    this.#stoodAt = null;
    return stoodAt === null ? 0 : this.now() - stoodAt;
  }

  /** The moment of the server's clock that corresponds to a moment of the team's time, while time runs. */
  serverTimeAt(at: number): number {
    return at - this.#ahead;
  }

  /** What others need to compute the team's time from the server's clock. */
  told(): { stoodAt: number | null; ahead: number } {
    return { stoodAt: this.#stoodAt, ahead: this.#ahead };
  }
}
