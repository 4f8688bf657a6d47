import type { Db } from './open.ts';

/** Stores a level as it is now. Identical content is stored once. */
export async function storeLevelSource(
  db: Db,
  row: { hash: string; level: string; json: string; created_at: number },
): Promise<void> {
  await db
    .insertInto('level_source')
    .values(row)
    .onConflict(conflict => conflict.column('hash').doNothing())
    .execute();
}

export async function readLevelSource(db: Db, hash: string): Promise<string | null> {
  const row = await db.selectFrom('level_source').select('json').where('hash', '=', hash).executeTakeFirst();
  return row?.json ?? null;
}
