import type { Db } from './open.ts';
import type { WishRow } from './schema.ts';

export type Wish = 'together' | 'apart';

export function wishesOf(db: Db, session: string): Promise<WishRow[]> {
  return db.selectFrom('wish').selectAll().where('session_id', '=', session).orderBy('a').orderBy('b').execute();
}

/** Sets what two people wish about being in the same team; null removes the wish. */
export async function setWish(db: Db, session: string, seats: readonly [string, string], wish: Wish | null): Promise<void> {
  const [a, b] = seats.toSorted() as [string, string];
  await db.deleteFrom('wish').where('session_id', '=', session).where('a', '=', a).where('b', '=', b).execute();
  if (wish) await db.insertInto('wish').values({ session_id: session, a, b, wish }).execute();
}
