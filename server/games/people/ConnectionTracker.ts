import type { SystemCommand } from '../../../shared/game/command.ts';
import type { GameState } from '../../../shared/game/state.ts';
import type { Clock } from '../../clock.ts';

/** A reload must not look like leaving: the game is told only after a seat has been without a connection for this long. */
const GRACE_MS = 10_000;
/** When nobody of a team has been connected for this long, the clock stops by itself. */
const NOBODY_MS = 60_000;

/** Tracks which seats are connected, and reports to the game who is away, who is back, and when nobody is there. */
export class ConnectionTracker {
  #clock: Clock;
  #report: (command: SystemCommand) => Promise<unknown>;
  #state: () => GameState | null;
  #sockets = new Map<string, number>();
  #since = new Map<string, number>(); // seat -> offline since, epoch ms
  #timers = new Map<string, () => void>();
  #cancelNobody = (): void => {};

  constructor(clock: Clock, state: () => GameState | null, report: (command: SystemCommand) => Promise<unknown>) {
    this.#clock = clock;
    this.#state = state;
    this.#report = report;
  }

  /** Starts with everybody offline, as after a restart of the server. */
  reset(): void {
    for (const seat of this.#seats()) this.#miss(seat);
    this.#watchEmpty();
  }

  /** Expects somebody who was just added to the game to connect soon. */
  expect(seat: string): void {
    if (!this.online(seat)) this.#miss(seat);
  }

  online(seat: string): boolean {
    return (this.#sockets.get(seat) ?? 0) > 0;
  }
  onlineSeats(): string[] {
    return [...this.#sockets.keys()].filter(seat => this.online(seat));
  }
  offlineSince(): Record<string, number> {
    return Object.fromEntries(this.#since);
  }

  async arrive(seat: string): Promise<void> {
    this.#sockets.set(seat, (this.#sockets.get(seat) ?? 0) + 1);
    this.#since.delete(seat);
    this.#cancel(seat);
    this.#cancelNobody();
    if (this.#state()?.clock.pausedBy === 'nobodyHere') await this.#report({ type: 'somebody.here' });
    // Reporting goes through the queue behind an `away` that is still being written, so the state is checked only now.
    if (this.#away(seat)) await this.#report({ type: 'seat.back', seat });
  }

  leave(seat: string): void {
    const left = (this.#sockets.get(seat) ?? 0) - 1;
    if (left > 0) this.#sockets.set(seat, left);
    else {
      this.#sockets.delete(seat);
      if (this.#seats().includes(seat)) this.#miss(seat);
    }
    this.#watchEmpty();
  }

  /** Reports now what could not be reported when it happened. */
  async catchUp(): Promise<void> {
    const graceStart = this.#clock.now() - GRACE_MS * Math.max(1, this.#clock.rate());
    if (this.onlineSeats().length > 0 && this.#state()?.clock.pausedBy === 'nobodyHere')
      await this.#report({ type: 'somebody.here' });
    for (const seat of this.#seats()) {
      if (this.online(seat) && this.#away(seat)) await this.#report({ type: 'seat.back', seat });
      if (!this.online(seat) && !this.#away(seat) && (this.#since.get(seat) ?? 0) <= graceStart)
        await this.#report({ type: 'seat.away', seat });
    }
    this.#watchEmpty();
  }

  stop(): void {
    for (const seat of this.#timers.keys()) this.#cancel(seat);
    this.#cancelNobody();
  }

  #seats(): string[] {
    return (this.#state()?.seats ?? []).filter(seat => !seat.left).map(seat => seat.id);
  }

  #away(seat: string): boolean {
    return this.#state()?.seats.find(other => other.id === seat)?.away ?? false;
  }

  #miss(seat: string): void {
    const now = this.#clock.now();
    this.#since.set(seat, now);
    this.#cancel(seat);
    this.#timers.set(
      seat,
      this.#clock.setTimer(this.#in(GRACE_MS), async () => {
        this.#timers.delete(seat);
        if (this.online(seat) || this.#away(seat)) return;
        await this.#report({ type: 'seat.away', seat });
        if (this.online(seat) && this.#away(seat)) await this.#report({ type: 'seat.back', seat }); // they came back while it was being written
      }),
    );
  }

  #cancel(seat: string): void {
    this.#timers.get(seat)?.();
    this.#timers.delete(seat);
  }

  /** A browser reconnects in real time, however fast the clock of a demo runs. */
  #in(ms: number): number {
    return this.#clock.now() + ms * Math.max(1, this.#clock.rate());
  }

  #watchEmpty(): void {
    this.#cancelNobody();
    if (this.onlineSeats().length > 0) return;
    this.#cancelNobody = this.#clock.setTimer(this.#in(NOBODY_MS), async () => {
      if (this.onlineSeats().length > 0) return;
      await this.#report({ type: 'nobody.here' });
      if (this.onlineSeats().length > 0 && this.#state()?.clock.pausedBy === 'nobodyHere')
        await this.#report({ type: 'somebody.here' });
    });
  }
}
