import nodeCrypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { Chance } from '../chance.ts';
import { type Owner, type Planned, type Timeline } from './Timeline.ts';

/** The time and randomness of the current story, used by the replaced globals. */
interface Now {
  timeline: Timeline;
  server: Owner; // owner of new timers
  chance: Chance; // for ids and secrets
  pool: Chance; // for values that libraries pre-generate, so that left-overs of an earlier story do not matter
}
let now: Now | null = null;

/** Switches the whole program to the time and randomness of this story. */
export function liveIn(story: Now): void {
  now = story;
}

const here = (): Now => {
  if (!now) throw new Error('no story runs');
  return now;
};

const before = new Chance(0); // for what is made before a story
const chance = (): Chance => now?.chance ?? before;

/** The part of a Node timer that the server uses. */
class Timer {
  stop: () => void = () => {};
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  hasRef(): boolean {
    return true;
  }
}

type Run = (...args: unknown[]) => void;

function once(run: Run, ms: number, args: unknown[]): Timer {
  const { timeline, server } = here();
  const timer = new Timer();
  if (!server.alive) return timer; // a left-over of an ended process
  const event: Planned = timeline.plan(ms, () => run(...args), server);
  timer.stop = () => void (event.off = true);
  return timer;
}

function often(run: Run, every: number, args: unknown[]): Timer {
  const { timeline, server } = here();
  const timer = new Timer();
  if (server.alive) timer.stop = timeline.tick(every, () => run(...args), server);
  return timer;
}

const stop = (timer?: unknown): void => {
  if (timer instanceof Timer) timer.stop();
};

const RealDate = Date;
/** Real time, to measure the simulator itself. */
export const realNow = performance.now.bind(performance);

/** Replaces the globals for time and randomness, before the server is loaded. Irreversible: use a separate process. */
export function installGlobals(): void {
  const set = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  set('setTimeout', (run: Run, ms = 0, ...args: unknown[]) => once(run, ms, args));
  set('setImmediate', (run: Run, ...args: unknown[]) => once(run, 0, args));
  set('setInterval', (run: Run, ms = 0, ...args: unknown[]) => often(run, ms, args));
  for (const name of ['clearTimeout', 'clearInterval', 'clearImmediate']) set(name, stop);
  const wait = (ms = 0, value?: unknown): Promise<unknown> => new Promise(done => void once(() => done(value), ms, []));
  Object.assign(timers, { setTimeout: wait, setImmediate: (value?: unknown) => wait(0, value) });
  standInForDate();
  performance.now = () => now?.timeline.steady ?? realNow();
  process.hrtime.bigint = () => BigInt(Math.round(here().timeline.steady * 1e6));
  standInForChance();
  syncBuiltinESMExports();
}

function standInForDate(): void {
  const wall = (): number => now?.timeline.wall ?? RealDate.now();
  const stand = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [wall()] : args, newTarget) as object,
    get: (target, key) => (key === 'now' ? wall : Reflect.get(target, key)),
  });
  Object.defineProperty(globalThis, 'Date', { value: stand, configurable: true, writable: true });
}

function standInForChance(): void {
  const bytes = (size: number): Buffer => {
    const filled = Buffer.alloc(size);
    chance().fill(filled);
    return filled;
  };
  const fill = <T extends ArrayBufferView>(view: T): T => {
    chance().fill(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    return view;
  };
  const uuid = (): string => {
    const hex = bytes(16).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const int = (a: number, b?: number): number => (b === undefined ? chance().whole(0, a - 1) : chance().whole(a, b - 1));
  const stock = <T extends ArrayBufferView>(view: T): T => {
    (now?.pool ?? before).fill(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    return view;
  };
  Object.assign(nodeCrypto, { randomInt: int, randomBytes: bytes, randomUUID: uuid, randomFillSync: stock });
  for (const [name, value] of Object.entries({ getRandomValues: fill, randomUUID: uuid }))
    Object.defineProperty(globalThis.crypto, name, { value, configurable: true, writable: true });
  Math.random = () => chance().next();
}
