import type { Db } from './open.ts';

/** Does work all of it or not at all: within the transaction that runs already, or in one of its own. */
export function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
