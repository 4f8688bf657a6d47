import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Rehearsal } from '../../shared/protocol/http.ts';
import type { Log } from '../log.ts';
import type { BotOrder, FromCrew, ToCrew } from './order.ts';

const CREW = join(import.meta.dirname, 'crew.ts');
const PATIENCE_MS = 5000; // for bots to leave

interface Running {
  child: ChildProcess;
  gone: Promise<void>;
}

/** The bots of rehearsals: one process per session, which ends with the session or the server. */
export class Rehearsals {
  #log: Log;
  #running = new Map<string, Running>(); // by session
  #failed = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  state(session: string): Rehearsal {
    return { running: this.#running.has(session), failed: this.#failed.has(session) };
  }

  /** Starts the bots. Returns false if they are running already. */
  start(session: string, order: BotOrder): boolean {
    if (this.#running.has(session)) return false;
    this.#failed.delete(session);
    const { NODE_COMPILE_CACHE, PATH } = process.env;
    const env = { ...(PATH && { PATH }), ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) }; // without our secrets
    const child = fork(CREW, [], { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const end = (failure: string | null): void => {
      if (failure) this.#fail(session, failure);
      this.#running.delete(session);
      resolve();
    };
    child.on('error', error => end(error.message));
    child.on('exit', (code, signal) => end(code || signal === 'SIGSEGV' ? `ended with ${code ?? signal}` : null));
    child.on('message', (word: FromCrew) => this.#fail(session, word.fault));
    this.#running.set(session, { child, gone });
    child.send({ start: order } satisfies ToCrew);
    return true;
  }

  /** Stops the bots of a session, and waits until they are gone. */
  async stop(session: string): Promise<void> {
    const running = this.#running.get(session);
    if (!running) return;
    if (running.child.connected) running.child.send({ stop: true } satisfies ToCrew);
    const impatient = setTimeout(() => running.child.kill('SIGKILL'), PATIENCE_MS);
    await running.gone;
    clearTimeout(impatient);
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map(session => this.stop(session)));
  }

  #fail(session: string, why: string): void {
    this.#failed.add(session);
    this.#log.fault('a rehearsal bot stopped', why.slice(0, 200), { session });
  }
}
