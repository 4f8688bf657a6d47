import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Dialect, type Kysely } from 'kysely';
import { startThread, WorkerDriver } from './WorkerDriver.ts';

// SQLite can run DDL in a transaction, though the adapter says it cannot. With `begin immediate` this also prevents two
// processes from migrating a file at the same time.
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** node:sqlite in a worker thread, for Kysely. `onEnded` is called if the thread ends unexpectedly. */
export class WorkerDialect implements Dialect {
  #path: string;
  #start: typeof startThread;
  #onEnded: ((why: Error) => void) | undefined;
  constructor(path: string, start = startThread, onEnded?: (why: Error) => void) {
    this.#path = path;
    this.#start = start;
    this.#onEnded = onEnded;
  }
  createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
  createDriver(): WorkerDriver {
    return new WorkerDriver(this.#path, this.#start, this.#onEnded);
  }
  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Kysely's own signature
  createIntrospector(db: Kysely<any>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}
