import type { Db } from './open.ts';

export async function addObserver(
  db: Db,
  row: { token_hash: string; session_id: string; created_by: string; created_at: number },
): Promise<void> {
  await db
    .insertInto('observer')
    .values(row)
    .onConflict(conflict => conflict.column('token_hash').doNothing())
    .execute();
}

/** The session that a guest may observe. */
export async function findObserver(db: Db, tokenHash: string): Promise<string | null> {
  const row = await db.selectFrom('observer').select('session_id').where('token_hash', '=', tokenHash).executeTakeFirst();
  return row?.session_id ?? null;
}

export async function dropObservers(db: Db, session: string): Promise<void> {
  await db.deleteFrom('observer').where('session_id', '=', session).execute();
}

/** Ends the guest links that a coach made, in one session or in all. */
export async function dropObserversOf(db: Db, coach: string, session: string | null = null): Promise<void> {
  const all = db.deleteFrom('observer').where('created_by', '=', coach);
  await (session === null ? all : all.where('session_id', '=', session)).execute();
}
