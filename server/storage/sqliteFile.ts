import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { StoreReply, StoreRequest } from './WorkerDriver.ts';

const WAIT_MS = 5000; // for another writer
const KEPT = 200; // prepared statements
// The server checkpoints long before this (`checkpointRegularly`); this is for programs that open the file without it.
const AUTOCHECKPOINT_PAGES = 10_000;

/** A connection to the file that answers the driver's requests. `waitMs`: how long it waits for another writer. */
export class SqliteFile {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, waitMs = WAIT_MS) {
    this.#db = new DatabaseSync(path, { timeout: waitMs });
    this.#db.exec('pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on; pragma foreign_keys=on');
    this.#db.exec(`pragma wal_autocheckpoint=${AUTOCHECKPOINT_PAGES}`);
  }

  answer({ id, sql, params }: StoreRequest): StoreReply {
    if (sql === null) {
      this.close();
      return { id };
    }
    try {
      return { id, ...this.#run(sql, params) };
    } catch (error) {
      return { id, error: serialiseError(error) };
    }
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #run(sql: string, params: StoreRequest['params']): Partial<StoreReply> {
    const statement = this.#prepared(sql);
    return statement.columns().length > 0
      ? { rows: withNumbers(statement.all(...params)) }
      : { changes: Number(statement.run(...params).changes) };
  }

  #prepared(sql: string): StatementSync {
    const cached = this.#statements.get(sql);
    if (cached) return cached;
    if (this.#statements.size > KEPT) this.#statements.clear();
    const statement = this.#db.prepare(sql);
    statement.setReadBigInts(true); // else a single number that is too large fails the whole query
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** Rows with numbers. An integer too large for a number becomes text, so that whoever reads the row sees that it is invalid. */
function withNumbers(rows: ReturnType<StatementSync['all']>): unknown[] {
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) if (typeof value === 'bigint') row[name] = asNumber(value);
  return rows;
}
function asNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** An error of SQLite in a form that can be sent between threads. */
export function serialiseError(error: unknown): NonNullable<StoreReply['error']> {
  const { message, code, errcode } = error as Error & { code: string; errcode: number };
  return { message, code, errcode };
}
