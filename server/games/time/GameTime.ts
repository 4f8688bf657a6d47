import type { Clock } from '../../clock.ts';

/**
 * A team's own time. It is that of the server, but for two things: it never runs back, also when the server's clock did
 * between two starts; and it stands still while the team cannot be served.
 */
export class GameTime {
  readonly #clock: Clock;
  readonly #ahead: number; // of the server's clock
  #stoodAt: number | null = null;

  /** `notBefore`: the last moment that is known of the team, epoch ms; what is no moment is none. */
  constructor(clock: Clock, notBefore: number) {
    this.#clock = clock;
    this.#ahead = Number.isFinite(notBefore) ? Math.max(0, notBefore - clock.now()) : 0;
  }

  now(): number {
    return this.#stoodAt ?? this.#clock.now() + this.#ahead;
  }

  get standsStill(): boolean {
    return this.#stoodAt !== null;
  }

  /** Time stands still, since this moment. */
  standAt(moment: number): void {
    this.#stoodAt = moment;
  }

  /** Time goes on; says how long it stood, in ms. */
  goOn(): number {
    const stoodAt = this.#stoodAt;
    this.#stoodAt = null;
    return stoodAt === null ? 0 : this.now() - stoodAt;
  }

  /** The moment of the server's clock at which a moment of the team comes, while time goes on. */
  momentOf(at: number): number {
    return at - this.#ahead;
  }

  /** The team's time at a moment of the server's clock, for whoever looks from elsewhere. */
  told(): { stoodAt: number | null; ahead: number } {
    return { stoodAt: this.#stoodAt, ahead: this.#ahead };
  }
}
