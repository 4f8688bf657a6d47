import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';

interface Supervised {
  stop(signal: string): void;
  done: Promise<number>;
}
type Supervise = (start: () => FakeProgram, say: (facts: { waitSeconds: number }) => void, options: object) => Supervised;
const { supervise } = (await import(new URL('./supervise.mjs', import.meta.url).href)) as { supervise: Supervise };

/** A program that ends when the test says so. */
class FakeProgram extends EventEmitter {
  readonly pid = 1;
  readonly killed: string[] = [];
  kill(signal: string): void {
    this.killed.push(signal);
  }
}

/** A supervised program, and a clock that the test controls. */
function world() {
  let now = 0;
  let waiting: { at: number; fn: () => void } | null = null;
  const time = {
    now: () => now,
    after: (ms: number, fn: () => void) => {
      const mine = (waiting = { at: now + ms, fn });
      return () => void (waiting === mine && (waiting = null));
    },
  };
  const started: FakeProgram[] = [];
  const waits: number[] = [];
  const start = () => {
    const program = new FakeProgram();
    started.push(program);
    return program;
  };
  const running = supervise(start, facts => waits.push(facts.waitSeconds), { time });
  const pass = (ms: number): void => {
    now += ms;
    if (!waiting || waiting.at > now) return;
    const { fn } = waiting;
    waiting = null;
    fn();
  };
  const end = (code: number | null, signal: string | null = null) => started.at(-1)!.emit('exit', code, signal);
  return { ...running, started, waits, pass, end };
}

test('a program that crashes repeatedly is restarted after 1, 2, 4 … 30 seconds; after more than a minute of running the wait is short again', () => {
  const { started, waits, pass, end } = world();
  for (const wait of [1, 2, 4, 8, 16, 30, 30]) {
    end(1);
    pass(wait * 1000 - 1);
    const before = started.length;
    pass(1);
    expect(started.length).toBe(before + 1);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  pass(60_000);
  end(null, 'SIGKILL');
  expect(waits.at(-1)).toBe(1);
});

test.each([
  ['that ended well', 0, null, 0],
  ['that refused to start', 78, null, 78],
  ['that somebody stopped by a signal before it listened', null, 'SIGTERM', 0],
])('a program %s is not started again', async (_, code, signal, expected) => {
  const { started, waits, end, done } = world();
  end(code, signal);
  expect(await done).toBe(expected);
  expect([started.length, waits.length]).toEqual([1, 0]);
});

test('a stop during the wait prevents the restart', async () => {
  const { started, pass, end, stop, done } = world();
  end(1);
  stop('SIGTERM');
  expect(await done).toBe(0);
  pass(60_000);
  expect(started.length).toBe(1);
});

test('a stop is passed on; it waits for the program and ends with its code, and kills one that does not react', async () => {
  const { started, pass, end, stop, done } = world();
  stop('SIGHUP');
  expect(started[0]!.killed).toEqual(['SIGHUP']);
  pass(15_000);
  expect(started[0]!.killed).toEqual(['SIGHUP', 'SIGKILL']);
  end(null, 'SIGKILL');
  expect(await done).toBe(1);
});
