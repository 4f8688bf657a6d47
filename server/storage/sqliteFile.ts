import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { StoreReply, StoreRequest } from './WorkerDriver.ts';

const WAIT_MS = 5000; // for who writes at the same moment
const KEPT = 200; // prepared statements
// The server empties the log itself and long before (`keepLogSmall`); this is for who opens the file without it.
const AUTOCHECKPOINT_PAGES = 10_000;

/** One connection to the file: answers what the driver asks. `waitMs`: how long it waits for another who writes. */
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
      return { id, error: told(error) };
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
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size > KEPT) this.#statements.clear();
    const statement = this.#db.prepare(sql);
    statement.setReadBigInts(true); // else one number that is too large fails all that is read with it
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** Rows with numbers; what a number cannot hold is told as text, so that whoever reads that row sees that it is none. */
function withNumbers(rows: ReturnType<StatementSync['all']>): unknown[] {
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) if (typeof value === 'bigint') row[name] = asNumber(value);
  return rows;
}
function asNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** What SQLite says against something, as it travels between threads. */
export function told(error: unknown): NonNullable<StoreReply['error']> {
  const { message, code, errcode } = error as Error & { code: string; errcode: number };
  return { message, code, errcode };
}
