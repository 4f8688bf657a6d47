import { SqliteFile } from '../../../server/storage/sqliteFile.ts';
import type { StoreReply, StoreRequest, StoreThread } from '../../../server/storage/WorkerDriver.ts';
import type { Owner, Timeline } from '../time/Timeline.ts';
import { ERRORS, type Disk } from './Disk.ts';

const BUSY_WAIT_MS = 5000; // as the real connection waits for another who writes
const BUSY_LOOK_MS = 5;
const STATEMENT_MS = 0.4;
const WRITES = /^\s*(insert|update|delete|create|alter|drop|commit|vacuum|replace)/i;
const ENDS = /^\s*rollback/i;

export interface Surroundings {
  timeline: Timeline;
  disk: Disk;
  owner: Owner;
  moment(): void; // something happens that others could see: here a process may be killed
}

/** A simulated store thread: the same connection to the same kind of file, one statement after the other. */
export class SimThread implements StoreThread {
  readonly #file: SqliteFile;
  readonly #around: Surroundings;
  readonly #queue: StoreRequest[] = [];
  #hear: (reply: StoreReply) => void = () => {};
  #works = false;
  #open = true;

  constructor(path: string, around: Surroundings) {
    this.#around = around;
    this.#file = new SqliteFile(path, 0);
  }

  on(event: 'message' | 'error' | 'messageerror' | 'exit', hear: (said: never) => void): void {
    if (event === 'message') this.#hear = hear as (reply: StoreReply) => void;
  }

  postMessage(request: StoreRequest): void {
    if (!this.#around.owner.alive || !this.#open) return;
    this.#queue.push(request);
    if (!this.#works) this.#next();
  }

  async terminate(): Promise<void> {
    this.kill();
  }

  /** Discards what was not committed. */
  kill(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#queue.length = 0;
    this.#file.close();
  }

  #next(): void {
    const request = this.#queue.shift();
    this.#works = request !== undefined;
    if (request) this.#plan(this.#takes(), () => this.#do(request, BUSY_WAIT_MS));
  }

  #do(request: StoreRequest, patience: number): void {
    const { sql } = request;
    const writes = sql !== null && WRITES.test(sql);
    if (writes) this.#around.moment();
    if (!this.#open) return;
    const fails = writes ? this.#fails(sql) : null;
    const reply = fails ? { id: request.id, error: fails } : this.#file.answer(request);
    if (reply.error?.errcode === ERRORS.busy && !fails && patience > 0)
      return this.#plan(BUSY_LOOK_MS, () => this.#do(request, patience - BUSY_LOOK_MS));
    if (sql === null) this.#open = false;
    if (!writes) return this.#tell(reply);
    this.#around.disk.writes += 1;
    this.#around.moment(); // committed, but not yet acknowledged
    this.#plan(this.#takes() / 4, () => this.#tell(reply));
  }

  #tell(reply: StoreReply): void {
    this.#next();
    this.#hear(reply);
  }

  /** A failing write may roll back its whole transaction, as SQLite does on a full disk. */
  #fails(sql: string): StoreReply['error'] | null {
    const { disk } = this.#around;
    const error = ENDS.test(sql) ? null : disk.meets();
    if (error && error.errcode !== ERRORS.busy && disk.chance.is(0.3)) this.#file.answer({ id: 0, sql: 'rollback', params: [] }); // an error when there is no transaction
    return error;
  }

  #takes(): number {
    const { disk } = this.#around;
    return STATEMENT_MS * (0.25 + disk.chance.next() * 2) + disk.slowMs;
  }

  #plan(ms: number, run: () => void): void {
    this.#around.timeline.plan(ms, () => this.#open && run(), this.#around.owner);
  }
}
