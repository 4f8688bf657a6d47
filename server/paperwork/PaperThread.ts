import { Worker } from 'node:worker_threads';
import type { Config } from '../config.ts';
import { FairQueue } from '../limits/FairQueue.ts';
import type { Log, LogFields } from '../log.ts';
import type { Job, JobResult } from './jobs.ts';

export type WorkerRequest = { id: number; job: Job; now: number } | { forget: string };
export type WorkerResponse =
  | { id: number; made: JobResult }
  | { id: number; error: unknown }
  | { log: 'note'; what: string; fields: LogFields | undefined }
  | { log: 'fault'; what: string; error: unknown; fields: LogFields | undefined };

const JOB_TIMEOUT_MS = 60_000; // after this a job is abandoned, together with its thread
const PER_LANE = 8;

interface CurrentJob {
  id: number;
  done(made: JobResult): void;
  fail(error: Error): void;
}

/**
 * A worker thread that runs one job at a time; the lanes take turns. It starts at the first job. If it ends unexpectedly,
 * only the current job fails, and the next job starts a new thread.
 */
export class PaperThread {
  #config: Config;
  #log: Log;
  #script: URL;
  #queue = new FairQueue({ atOnce: 1, perLane: PER_LANE });
  #worker: Worker | null = null;
  #doing: CurrentJob | null = null;
  #lastId = 0;
  #closed = false;

  /** `script`: the worker's module. */
  constructor(config: Config, log: Log, script = new URL('./worker.ts', import.meta.url)) {
    this.#config = config;
    this.#log = log;
    this.#script = script;
  }

  hasRoom(lane: string): boolean {
    return !this.#closed && this.#queue.hasRoom(lane);
  }

  ask(lane: string, job: Job, now: number): Promise<JobResult> {
    return this.#queue.run(lane, () => this.#do(job, now));
  }

  forget(team: string): void {
    this.#worker?.postMessage({ forget: team } satisfies WorkerRequest);
  }

  /** Closes at once: the current and the waiting jobs fail. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #do(job: Job, now: number): Promise<JobResult> {
    if (this.#closed) return Promise.reject(new Error('closed'));
    const worker = (this.#worker ??= this.#begin());
    const id = ++this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<JobResult>();
    this.#doing = { id, done: resolve, fail: reject };
    const late = setTimeout(() => this.#end(worker, new Error(`${job.kind} took too long`)), JOB_TIMEOUT_MS);
    worker.postMessage({ id, job, now } satisfies WorkerRequest);
    return promise.finally(() => {
      clearTimeout(late);
      this.#doing = null;
    });
  }

  #begin(): Worker {
    const limits = { maxOldGenerationSizeMb: 1024 };
    const worker = new Worker(this.#script, { workerData: this.#config, resourceLimits: limits });
    worker.unref();
    worker.on('message', (answer: WorkerResponse) => this.#hear(answer));
    worker.on('error', error => this.#end(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', code => this.#end(worker, new Error(`the thread ended with ${code}`)));
    return worker;
  }

  #hear(answer: WorkerResponse): void {
    if ('log' in answer) {
      if (answer.log === 'note') this.#log.note(answer.what, answer.fields);
      else this.#log.fault(answer.what, answer.error, answer.fields);
    } else if (answer.id === this.#doing?.id) {
      if ('made' in answer) this.#doing.done(answer.made);
      else this.#doing.fail(answer.error instanceof Error ? answer.error : new Error(String(answer.error)));
    }
  }

  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#doing?.fail(error);
    void worker.terminate();
    if (!this.#closed) this.#log.fault('a paper thread ended unexpectedly', error);
  }
}
