import type { Log } from '../log.ts';

const STOP_MS = 10_000; // to let everybody out and to write what is left
const FAILED_MS = 3000; // the same after a fault: what can be closed, is

/**
 * How this process ends: once, in a bounded time, and never half. Told to stop it ends with 0; after a fault that nobody
 * caught, or when a part without which it cannot go on has ended, it tells that in one line and ends with 1.
 */
export class Ending {
  #log: Log;
  #close: () => Promise<void> = () => Promise.resolve();
  #begun = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Hears signals, faults that nobody caught and, under `start.mjs`, that it has gone. */
  listen(): void {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => this.stop());
    process.on('uncaughtException', error => this.fail('nobody caught a fault', error));
    process.on('unhandledRejection', error => this.fail('nobody caught a fault', error));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined); // nobody reads it: no reason to stop
    if (process.env.ENDS_WITH_INPUT !== '1') return;
    delete process.env.ENDS_WITH_INPUT; // meant for this process, not for those that it starts
    process.stdin.on('error', () => this.#parentGone()).on('end', () => this.#parentGone());
    process.stdin.resume();
  }

  /** From here on there is something to close. */
  closeWith(close: () => Promise<void>): void {
    this.#close = close;
  }

  stop(): void {
    this.#end(0, STOP_MS);
  }

  fail(what: string, error: unknown): void {
    if (this.#begun) return; // what breaks while it closes
    this.#log.fault(what, error);
    this.#end(1, FAILED_MS);
  }

  #parentGone(): void {
    // `node --watch` stands between, and would wait for a change for ever.
    if (process.env.WATCH_REPORT_DEPENDENCIES) process.kill(process.ppid, 'SIGTERM');
    this.stop();
  }

  #end(code: number, withinMs: number): void {
    if (this.#begun) return;
    this.#begun = true;
    setTimeout(() => {
      this.#log.note(`did not close within ${withinMs / 1000} s`);
      process.exit(1);
    }, withinMs);
    Promise.resolve()
      .then(() => this.#close())
      .then(
        () => process.exit(code),
        (error: unknown) => {
          this.#log.fault('did not close well', error);
          process.exit(1);
        },
      );
  }
}
