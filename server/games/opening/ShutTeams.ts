import type { BrokenWhy } from '../../../shared/protocol/teamTrouble.ts';
import type { Clock } from '../../clock.ts';

/** For this long after a failure, connection attempts do not trigger another try: people's browsers retry every second. */
const REST_MS = 3000;

/** Teams that this process could not open, and why. */
export class ShutTeams {
  readonly #clock: Clock;
  readonly #shut = new Map<string, { why: BrokenWhy; since: number; triedAt: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  failed(team: string, why: BrokenWhy): void {
    const now = this.#clock.now();
    this.#shut.set(team, { why, since: this.#shut.get(team)?.since ?? now, triedAt: now });
  }

  opened(team: string): void {
    this.#shut.delete(team);
  }

  find(team: string): { why: BrokenWhy; since: number } | undefined {
    return this.#shut.get(team);
  }

  /** Whether opening failed too recently to try again. */
  failedRecently(team: string): boolean {
    const shut = this.#shut.get(team);
    return shut !== undefined && this.#clock.now() < shut.triedAt + REST_MS * Math.max(1, this.#clock.rate());
  }
}
