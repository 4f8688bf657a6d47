import type { Db } from './open.ts';

export async function addShare(db: Db, session: string, coach: string): Promise<void> {
  await db
    .insertInto('share')
    .values({ session_id: session, coach_id: coach })
    .onConflict(conflict => conflict.columns(['session_id', 'coach_id']).doNothing())
    .execute();
}

export async function dropShare(db: Db, session: string, coach: string): Promise<void> {
  await db.deleteFrom('share').where('session_id', '=', session).where('coach_id', '=', coach).execute();
}

export async function isShared(db: Db, session: string, coach: string): Promise<boolean> {
  const row = await db
    .selectFrom('share')
    .select('coach_id')
    .where('session_id', '=', session)
    .where('coach_id', '=', coach)
    .executeTakeFirst();
  return !!row;
}

/** The colleagues who may host a session too, by name. */
export function sharedWith(db: Db, session: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('share')
    .innerJoin('coach', 'coach.id', 'share.coach_id')
    .select(['coach.id', 'coach.name'])
    .where('session_id', '=', session)
    .orderBy('coach.name')
    .execute();
}
