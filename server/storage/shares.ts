import { dropObserversOf } from './observers.ts';
import type { Db } from './open.ts';
import { endSeatLinksOf } from './seatTokens.ts';

export async function addShare(db: Db, session: string, coach: string): Promise<void> {
  await db
    .insertInto('share')
    .values({ session_id: session, coach_id: coach })
    .onConflict(conflict => conflict.columns(['session_id', 'coach_id']).doNothing())
    .execute();
}

/** Ends a colleague's access and the links that they made. The owner's own links remain. */
export async function endShare(db: Db, session: string, coach: string, at: number): Promise<void> {
  await db.transaction().execute(async trx => {
    const ended = await trx
      .deleteFrom('share')
      .where('session_id', '=', session)
      .where('coach_id', '=', coach)
      .executeTakeFirst();
    if (ended.numDeletedRows === 0n) return;
    await endSeatLinksOf(trx, coach, at, session);
    await dropObserversOf(trx, coach, session);
  });
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

/** The sessions of others that a coach may host. */
export async function sessionsSharedWith(db: Db, coach: string): Promise<string[]> {
  const rows = await db.selectFrom('share').select('session_id').where('coach_id', '=', coach).execute();
  return rows.map(row => row.session_id);
}
