import type { Db } from './open.ts';

const NAME = 'lrs_since'; // in the table of what this server knows of itself

/** Since when statements are sent, epoch ms. The first start with a learning record store begins; a start without one ends it. */
export async function lrsSince(db: Db, now: number): Promise<number> {
  await db
    .insertInto('server_secret')
    .values({ name: NAME, value: String(now) })
    .onConflict(conflict => conflict.column('name').doNothing())
    .execute();
  const { value } = await db.selectFrom('server_secret').select('value').where('name', '=', NAME).executeTakeFirstOrThrow();
  return Number(value);
}

/** Sending is turned off: when it is turned on again, it begins with what comes then. */
export async function endLrs(db: Db): Promise<void> {
  const row = await db.selectFrom('server_secret').select('name').where('name', '=', NAME).executeTakeFirst();
  if (row) await db.deleteFrom('server_secret').where('name', '=', NAME).execute();
}
