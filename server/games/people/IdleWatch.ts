import type { GameState } from '../../../shared/game/state.ts';
import { quietAfterMs } from '../../../shared/level/constants.ts';
import type { Clock } from '../../clock.ts';

/** Browsers report "not active" after this long without input. */
const REST_MS = 60_000;

/** Tracks since when each connected person has been inactive, and calls back when that begins or ends. */
export class IdleWatch {
  readonly #clock: Clock;
  readonly #state: () => GameState | null;
  readonly #changed: () => void;
  readonly #touched = new Map<string, number>(); // seat -> epoch ms
  readonly #active = new Set<string>(); // seats whose browser reports activity
  readonly #quiet = new Set<string>();
  readonly #timers = new Map<string, () => void>();

  constructor(clock: Clock, state: () => GameState | null, changed: () => void) {
    this.#clock = clock;
    this.#state = state;
    this.#changed = changed;
  }

  /** Somebody did something: a command, a word, a key. */
  touch(seat: string, at = this.#clock.now()): void {
    this.#touched.set(seat, Math.max(at, this.#touched.get(seat) ?? 0));
    this.#watch(seat);
  }

  /** What a person's browser reports of itself. */
  report(seat: string, { active, typing }: { active: boolean; typing: boolean }): void {
    const was = this.#active.has(seat);
    if (active || typing) this.#active.add(seat);
    else this.#active.delete(seat);
    const rested = was && !active && !typing;
    this.touch(seat, rested ? this.#clock.now() - REST_MS * Math.max(1, this.#clock.rate()) : undefined);
  }

  /** The connection is gone: then the seat is away, not quiet. */
  disconnected(seat: string): void {
    this.#timers.get(seat)?.();
    for (const collection of [this.#touched, this.#active, this.#quiet, this.#timers]) collection.delete(seat);
  }

  /** Seat -> epoch ms of the last activity, for those who are quiet. */
  quiet(): Record<string, number> {
    return Object.fromEntries([...this.#quiet].map(seat => [seat, this.#touched.get(seat)!]));
  }

  stop(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
  }

  #watch(seat: string): void {
    this.#timers.get(seat)?.();
    this.#timers.delete(seat);
    const since = this.#touched.get(seat)!;
    const at = since + quietAfterMs(this.#state()?.options.pace ?? 'normal');
    const isQuiet = !this.#active.has(seat) && this.#clock.now() >= at;
    const changes = isQuiet !== this.#quiet.has(seat);
    if (isQuiet) this.#quiet.add(seat);
    else {
      this.#quiet.delete(seat);
      if (!this.#active.has(seat))
        this.#timers.set(
          seat,
          this.#clock.setTimer(at, async () => this.#watch(seat)),
        );
    }
    if (changes) this.#changed();
  }
}
