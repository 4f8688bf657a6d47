import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { OPENED, type StoreReply, type StoreRequest } from './WorkerDriver.ts';

// Runs in a worker thread, so that a slow disk never holds up the game loop.
const port = parentPort!;
const { path } = workerData as { path: string };
const statements = new Map<string, StatementSync>();
let db: DatabaseSync;

/** The server empties the log itself and long before so many pages; this is for who opens the file without it. */
const AUTOCHECKPOINT_PAGES = 10_000;

function open(): void {
  db = new DatabaseSync(path, { timeout: 5000 });
  db.exec('pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on; pragma foreign_keys=on');
  db.exec(`pragma wal_autocheckpoint=${AUTOCHECKPOINT_PAGES}`);
}

function prepared(sql: string): StatementSync {
  const known = statements.get(sql);
  if (known) return known;
  if (statements.size > 200) statements.clear();
  const statement = db.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

function run(sql: string, params: readonly (string | number | null)[]): Partial<StoreReply> {
  const statement = prepared(sql);
  return statement.columns().length > 0
    ? { rows: statement.all(...params) }
    : { changes: Number(statement.run(...params).changes) };
}

/** Answers what `work` gives, or what SQLite says against it. True when it could. */
function answer(id: number, work: () => Partial<StoreReply> | void): boolean {
  try {
    port.postMessage({ id, ...work() });
    return true;
  } catch (error) {
    const { message, code, errcode } = error as Error & { code: string; errcode: number };
    port.postMessage({ id, error: { message, code, errcode } });
    return false;
  }
}

port.on('message', ({ id, sql, params }: StoreRequest) => {
  if (sql !== null) return void answer(id, () => run(sql, params));
  statements.clear();
  answer(id, () => db.close());
  port.close();
});
if (!answer(OPENED, open)) port.close();
