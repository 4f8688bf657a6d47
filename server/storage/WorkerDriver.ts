import { Worker } from 'node:worker_threads';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';

export interface StoreRequest {
  id: number;
  sql: string | null; // null: close
  params: readonly (string | number | null)[];
}
export interface StoreReply {
  id: number;
  rows?: unknown[];
  changes?: number;
  error?: { message: string; code: string; errcode: number | undefined };
}

/** A connection's thread: what the driver needs of a worker. */
export interface StoreThread {
  on(event: 'message', hear: (reply: StoreReply) => void): unknown;
  on(event: 'error' | 'messageerror', hear: (error: Error) => void): unknown;
  on(event: 'exit', hear: (code: number) => void): unknown;
  postMessage(request: StoreRequest): void;
  terminate(): Promise<unknown>;
}

/** Starts a thread for the file at `path`. */
export const startThread = (path: string): StoreThread =>
  new Worker(new URL('./sqliteWorker.ts', import.meta.url), { workerData: { path } });

/**
 * An error of the store. `errcode` is SQLite's (1555: the key exists, 13: the disk is full); undefined if the error is not
 * SQLite's.
 */
export class StoreError extends Error {
  readonly errcode: number | undefined;
  constructor(message: string, errcode: number | undefined) {
    super(message);
    this.name = 'StoreError';
    this.errcode = errcode;
  }
}

/** Talks to the one connection in a worker thread. `onEnded` is called if that thread ends unexpectedly. */
export class WorkerDriver implements Driver {
  #path: string;
  #start: (path: string) => StoreThread;
  #onEnded: (why: Error) => void;
  #worker: StoreThread | null = null;
  #lastId = 0;
  #waiting = new Map<number, { resolve(reply: StoreReply): void; reject(error: Error): void }>();
  #ended: Error | null = null;
  #closing = false;

  #connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      const reply = await this.#send(query.sql, query.parameters as StoreRequest['params']);
      if (reply.rows) return { rows: reply.rows as R[] };
      return { rows: [], numAffectedRows: BigInt(reply.changes ?? 0) };
    },
    streamQuery: () => {
      throw new Error('streaming is not supported');
    },
  };

  constructor(path: string, start = startThread, onEnded: (why: Error) => void = () => {}) {
    this.#path = path;
    this.#start = start;
    this.#onEnded = onEnded;
  }

  async init(): Promise<void> {
    const worker = this.#start(this.#path);
    this.#worker = worker;
    worker.on('message', (reply: StoreReply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if (reply.error) waiting?.reject(new StoreError(reply.error.message, reply.error.errcode));
      else waiting?.resolve(reply);
    });
    const failed = (error: unknown): void => this.#end(error instanceof Error ? error : new Error(String(error)));
    worker.on('error', failed);
    worker.on('messageerror', failed);
    worker.on('exit', code => this.#end(new Error(`the store has ended with ${code}`)));
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {
    if (!this.#worker || this.#ended) return;
    this.#closing = true; // from now on the thread may end
    await this.#send(null, []).catch(() => undefined); // if it has ended, it is closed too
    await this.#worker.terminate();
  }

  #send(sql: string | null, params: StoreRequest['params']): Promise<StoreReply> {
    if (this.#ended || !this.#worker) return Promise.reject(this.#ended ?? new Error('the store is not open'));
    const id = ++this.#lastId;
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, sql, params } satisfies StoreRequest);
    });
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
    if (!this.#closing) this.#onEnded(error);
  }
}
