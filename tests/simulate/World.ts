import { HttpFailure } from '../../client/net/call.ts';
import type { Levels } from '../../server/levels/Levels.ts';
import type { Services } from '../../server/services.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import { InvariantViolation } from './InvariantViolation.ts';
import { Chance, mixed } from './chance.ts';
import { Disk } from './disk/Disk.ts';
import { failureOf } from './server/routes.ts';
import { Incarnation, type Fault } from './server/Incarnation.ts';
import { liveIn } from './time/simulatedGlobals.ts';
import { settled, Timeline } from './time/Timeline.ts';

const START_AGAIN_MS = [1000, 2000, 4000, 8000];
const LATENCY_MS = { least: 5, most: 40 };
const PATIENCE_MS = 10_000; // of a browser with a request

/** What all stories share: made once. */
export interface Ground {
  template: string; // the database file of a new server
  levels: Levels;
  level: CompiledLevel;
  levelId: string;
}

/** The environment of a story: time, the disk, the current process, and the network between it and the browsers. */
export class World {
  readonly timeline: Timeline;
  readonly disk: Disk;
  readonly chance: Chance;
  readonly ground: Ground;
  readonly faults: Fault[] = []; // internal errors in the server's log
  readonly counts = new Map<string, number>(); // injected faults, by kind
  process!: Incarnation;
  broken: InvariantViolation | null = null;
  killIn: number | null = null; // number of observable moments until the process is killed
  slowMs = 0; // extra latency of every connection
  arrived = 0; // when everything in flight has arrived, ms of the timeline
  sleeps: { from: number; to: number }[] = []; // when the process was frozen, ms of the timeline
  wallWasSet = false;
  lives: { from: number; to: number | null }[] = []; // ms of the timeline
  readonly #requests = new Set<() => void>(); // HTTP requests that the current process is handling
  #starts = 0;
  #over = false;

  tell = (_what: string): void => {};
  readonly #past: RegExp | null;
  readonly #ids: Chance;
  readonly #pool: Chance;

  constructor(ground: Ground, seed: number, past: RegExp | null = null) {
    this.ground = ground;
    this.#past = past;
    this.chance = new Chance(seed);
    this.#ids = new Chance(mixed(seed, 'ids'));
    this.#pool = new Chance(mixed(seed, 'pool'));
    this.timeline = new Timeline((error, owner) => this.#uncaught(error, owner.server));
    this.disk = new Disk(ground.template, this.chance);
  }

  /** Records a violated invariant. Only the first counts, since others may follow from it. */
  breaks(rule: string, what: string): void {
    const broken = new InvariantViolation(rule, what, this.timeline.now);
    if (this.broken || this.#past?.test(broken.message)) return;
    this.broken = broken;
    this.tell(`** ${broken.message}`);
  }

  count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** Counts an injected fault. */
  had(kind: string): number {
    return this.counts.get(kind) ?? 0;
  }

  latency = (): number => {
    const quick = LATENCY_MS.least + this.chance.next() * (LATENCY_MS.most - LATENCY_MS.least);
    const ms = quick + this.slowMs * this.chance.next();
    if (ms > LATENCY_MS.most) this.arrived = Math.max(this.arrived, this.timeline.now + ms);
    return ms;
  };

  /** Starts the process; a failed start is retried. */
  start(): void {
    if (this.#over) return;
    const life = new Incarnation({
      timeline: this.timeline,
      disk: this.disk,
      levels: this.ground.levels,
      moment: () => this.#moment(),
      fault: fault => {
        this.faults.push(fault);
        if (process.env.SIM_LOG) this.tell(`fault: ${fault.what}: ${String(fault.error)}`);
      },
    });
    this.process = life;
    liveIn({ timeline: this.timeline, server: life.owner, chance: this.#ids, pool: this.#pool });
    life.start().then(
      () => {
        if (!life.owner.alive) return;
        if (this.lives.length) this.tell('the server is up again');
        this.#starts = 0;
        this.lives.push({ from: this.timeline.now, to: null });
      },
      () => {
        if (life.owner.alive) this.kill(START_AGAIN_MS[Math.min(this.#starts++, 3)]!);
      },
    );
  }

  /** Freezes the process for this long; false when it is down or frozen already. */
  freeze(ms: number, slept: boolean): boolean {
    const { timeline } = this;
    if (!this.process.up || timeline.frozen) return false;
    timeline.freeze(ms, slept);
    this.sleeps.push({ from: timeline.now, to: timeline.now + ms });
    return true;
  }

  /** Kills the process at once; another starts after a while. */
  kill(againInMs: number): void {
    const life = this.process;
    if (!life.owner.alive) return;
    this.killIn = null;
    life.kill();
    for (const cut of this.#requests) this.timeline.plan(1, cut); // the operating system closes the connections of the process
    this.#requests.clear();
    for (const sleep of this.sleeps) sleep.to = Math.min(sleep.to, this.timeline.now);
    const last = this.lives.at(-1);
    if (last && last.to === null) last.to = this.timeline.now;
    this.timeline.plan(againInMs, () => void this.#startAfter(life));
  }

  async #startAfter(life: Incarnation): Promise<void> {
    life.clear();
    await settled();
    this.start();
  }

  /** A request over HTTP: the work in the server, and its answer or failure as seen by a browser. */
  http<T>(work: (services: Services) => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
    const { timeline } = this;
    return new Promise((done, fail) => {
      const offline = (): void => fail(new HttpFailure('offline'));
      timeline.plan(patienceMs, offline);
      timeline.plan(this.latency(), () => {
        const life = this.process;
        if (!life.up) return void timeline.plan(1, offline);
        this.#requests.add(offline);
        timeline.plan(
          0,
          () => {
            const back = (tell: () => void): void => {
              this.#requests.delete(offline);
              if (life.owner.alive) this.#moment();
              if (life.owner.alive) timeline.plan(this.latency(), tell);
              else timeline.plan(1, offline);
            };
            work(life.services!).then(
              value => back(() => done(value)),
              (error: unknown) => back(() => fail(failureOf(error))),
            );
          },
          life.owner,
        );
      });
    });
  }

  end(): void {
    this.#over = true;
    this.process.kill();
    this.process.clear();
    this.disk.throwAway();
  }

  /** An observable moment of the process, at which it may be killed. */
  #moment(): void {
    if (this.killIn === null || --this.killIn > 0) return;
    this.killIn = null;
    this.tell('the process is killed at this moment');
    this.kill(1000);
  }

  #uncaught(error: unknown, server: boolean): void {
    if (!server) throw error; // a bug of the simulator
    const { stack = String(error) } = error as Error;
    this.breaks('the process goes on', stack.split('\n').slice(0, 5).join(' | '));
    this.kill(1000);
  }

  /** An unhandled rejection in the server. */
  unhandled(error: unknown): void {
    this.#uncaught(error, true);
  }
}
