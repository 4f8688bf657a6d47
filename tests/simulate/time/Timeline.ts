import { Heap } from './Heap.ts';

/** The owner of events: those of an ended process no longer happen. */
export interface Owner {
  alive: boolean;
  server: boolean; // a frozen host delays its events
}

export interface Planned {
  due: number;
  order: number; // tie-breaker at equal times: the event that was scheduled first
  run: () => void;
  owner: Owner;
  off: boolean;
}

interface Tick {
  every: number;
  due: number;
  run: () => void;
  owner: Owner;
  off: boolean;
}

export const WORLD: Owner = { alive: true, server: false };
export const START = Date.UTC(2026, 10, 22, 9);

const FAST_MS = 100; // what ticks as often as this is let skip ticks in which nothing else happens, as a busy loop does
const LONGEST_MS = 500; // but not for longer
const nextLoop = setImmediate; // the real one: by then every promise that could go on has gone on

/** Simulated time: events happen in order, and all promises settle between two events. */
export class Timeline {
  now = 0; // ms since the story began
  events = 0;
  #skew = 0; // how far the wall clock was set
  #asleep = 0; // how long the host slept: its steady clock stood still
  #thaw = 0; // until then the server's process does nothing
  #order = 0;
  #planned = new Heap<Planned>((a, b) => a.due - b.due || a.order - b.order);
  #ticks = new Set<Tick>();
  readonly #failed: (error: unknown, owner: Owner) => void;

  /** `failed`: called when an event throws. */
  constructor(failed: (error: unknown, owner: Owner) => void) {
    this.#failed = failed;
  }

  /** The host's wall clock, epoch ms. */
  get wall(): number {
    return Math.floor(START + this.now + this.#skew);
  }
  /** The host's monotonic clock, ms. */
  get steady(): number {
    return this.now - this.#asleep;
  }
  get frozen(): boolean {
    return this.now < this.#thaw;
  }

  plan(inMs: number, run: () => void, owner: Owner = WORLD): Planned {
    const event = { due: this.now + Math.max(0, inMs), order: this.#order++, run, owner, off: false };
    this.#planned.push(event);
    return event;
  }

  /** Repeats until stopped. */
  tick(every: number, run: () => void, owner: Owner): () => void {
    const ms = Math.max(1, every);
    const tick: Tick = { every: ms, due: this.now + ms, run, owner, off: false };
    if (ms <= FAST_MS) {
      this.#ticks.add(tick);
      return () => this.#ticks.delete(tick);
    }
    const again = (): void => {
      if (tick.off) return;
      this.plan(ms, again, owner); // schedule first, as timers do: a callback that throws keeps repeating
      run();
    };
    this.plan(ms, again, owner);
    return () => void (tick.off = true);
  }

  wait(ms: number): Promise<void> {
    return new Promise(done => void this.plan(ms, done));
  }

  /** Changes the wall clock. */
  setWall(byMs: number): void {
    this.#skew += byMs;
  }

  /** Freezes the process. On a suspended host the monotonic clock and timers stop too. */
  freeze(ms: number, slept: boolean): void {
    if (slept) {
      const held = this.#planned.all().filter(event => event.owner.server && event.owner.alive);
      for (const event of held) event.due += ms;
      this.#planned.order();
      for (const tick of this.#ticks) if (tick.owner.server) tick.due += ms;
      this.#asleep += ms; // not observable before it wakes
    }
    this.#thaw = this.now + ms;
  }

  /** Ends the process; events belong to the next one from now on. */
  end(owner: Owner): void {
    owner.alive = false;
    this.#thaw = 0;
    for (const tick of this.#ticks) if (!tick.owner.alive) this.#ticks.delete(tick);
  }

  /** Advances time. */
  async pass(ms: number): Promise<void> {
    await this.until(() => false, ms);
  }

  /** Advances time until a condition holds; false when it did not within `atMost` ms. */
  async until(holds: () => boolean, atMost: number): Promise<boolean> {
    const end = this.now + atMost;
    await settled();
    while (!holds()) {
      const next = this.#planned.first;
      const at = Math.min(next?.due ?? Infinity, end, this.now + LONGEST_MS);
      this.#runTicks(at);
      this.now = Math.max(this.now, at);
      if (next && next.due <= at) await this.#happen(this.#planned.pop()!);
      else if (at >= end) return holds();
    }
    return true;
  }

  /** Advances time until a promise settles; null when it does not, or rejects. */
  async get<T>(promised: Promise<T>, atMost: number): Promise<T | null> {
    let got: { value: T | null } | null = null;
    promised.then(
      value => (got = { value }),
      () => (got = { value: null }),
    );
    await this.until(() => got !== null, atMost);
    return (got as { value: T | null } | null)?.value ?? null;
  }

  async #happen(event: Planned): Promise<void> {
    if (event.off || !event.owner.alive) return;
    if (event.owner.server && this.frozen) {
      event.due = this.#thaw;
      this.#planned.push(event);
      return;
    }
    this.events += 1;
    this.#call(event);
    await settled();
  }

  #runTicks(until: number): void {
    for (const tick of this.#ticks) {
      if (tick.due > until || (tick.owner.server && this.frozen)) continue;
      const missed = Math.floor((until - tick.due) / tick.every);
      this.now = Math.max(this.now, tick.due + missed * tick.every);
      tick.due += (missed + 1) * tick.every;
      if (tick.owner.alive) this.#call(tick);
    }
  }

  #call({ run, owner }: { run: () => void; owner: Owner }): void {
    try {
      run();
    } catch (error) {
      this.#failed(error, owner);
    }
  }
}

/** Resolves when all promise jobs have run. */
export const settled = (): Promise<void> => new Promise(done => void nextLoop(done));
