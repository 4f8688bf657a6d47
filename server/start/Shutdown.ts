import type { Log } from '../log.ts';

const STOP_MS = 10_000; // to disconnect everybody and to write what is left
const FAILED_MS = 3000; // after a fault: for closing what can be closed

/**
 * Ends this process once, in bounded time. On a stop signal the exit code is 0; after an uncaught fault, or when an
 * essential part has ended, it logs one line and the exit code is 1.
 */
export class Shutdown {
  #log: Log;
  #close: () => Promise<void> = () => Promise.resolve();
  #begun = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Listens for signals, uncaught faults and, under `start.mjs`, the end of the parent. */
  listen(): void {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => this.stop());
    process.on('uncaughtException', error => this.fail('uncaught error', error));
    process.on('unhandledRejection', error => this.fail('uncaught error', error));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined); // a closed output is no reason to stop
    if (process.env.ENDS_WITH_INPUT !== '1') return;
    delete process.env.ENDS_WITH_INPUT; // meant for this process, not for its children
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
    if (this.#begun) return; // a failure during closing
    this.#log.fault(what, error);
    this.#end(1, FAILED_MS);
  }

  #parentGone(): void {
    // `node --watch` is in between, and would wait for a change for ever.
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
          this.#log.fault('shutdown failed', error);
          process.exit(1);
        },
      );
  }
}
