import type { Db } from './open.ts';

/** A real write on the connection that matters: throws when the store cannot write. */
export async function writeHealth(db: Db, at: number): Promise<void> {
  await db
    .insertInto('health')
    .values({ id: 1, at })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ at }))
    .execute();
}
