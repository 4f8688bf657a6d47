import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { StoreReply, StoreRequest } from './WorkerDriver.ts';

// Runs in a worker thread, so that a slow disk never holds up the game loop.
const port = parentPort!;
const db = new DatabaseSync((workerData as { path: string }).path, { timeout: 5000 });
db.exec('pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on; pragma foreign_keys=on');
const statements = new Map<string, StatementSync>();

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

port.on('message', ({ id, sql, params }: StoreRequest) => {
  if (sql === null) {
    statements.clear();
    db.close();
    port.postMessage({ id });
    port.close();
    return;
  }
  try {
    port.postMessage({ id, ...run(sql, params) });
  } catch (error) {
    const { message, code, errcode } = error as Error & { code: string; errcode: number };
    port.postMessage({ id, error: { message, code, errcode } });
  }
});
