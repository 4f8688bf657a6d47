import { dropObserversOf } from './observers.ts';
import type { Db } from './open.ts';
import type { CoachRow } from './schema.ts';
import { endSeatLinksOf } from './seatTokens.ts';

/** All coaches: the first coach, then by name. */
export function allCoaches(db: Db): Promise<CoachRow[]> {
  return db.selectFrom('coach').selectAll().orderBy('is_first', 'desc').orderBy('name').orderBy('id').execute();
}

export function firstCoach(db: Db): Promise<CoachRow | undefined> {
  return db.selectFrom('coach').selectAll().where('is_first', '=', 1).executeTakeFirst();
}

export function findCoach(db: Db, id: string): Promise<CoachRow | undefined> {
  return db.selectFrom('coach').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function addCoach(db: Db, row: CoachRow): Promise<void> {
  await db.insertInto('coach').values(row).execute();
}

export async function changeCoach(db: Db, id: string, change: Partial<CoachRow>): Promise<void> {
  await db.updateTable('coach').set(change).where('id', '=', id).execute();
}

/** Removes a coach; their sessions go to another coach, and the links that they made end. */
export async function removeCoach(db: Db, id: string, { heir, at }: { heir: string; at: number }): Promise<void> {
  await db.transaction().execute(async trx => {
    await endSeatLinksOf(trx, id, at);
    await dropObserversOf(trx, id);
    await trx.updateTable('session').set({ coach_id: heir }).where('coach_id', '=', id).execute();
    const theirs = trx.selectFrom('session').select('id').where('coach_id', '=', heir);
    await trx.deleteFrom('share').where('coach_id', '=', heir).where('session_id', 'in', theirs).execute();
    for (const table of ['share', 'sign_in', 'invite'] as const) await trx.deleteFrom(table).where('coach_id', '=', id).execute();
    await trx.deleteFrom('coach').where('id', '=', id).execute();
  });
}

/** Signs a coach out on every device, except `but` if given. */
export async function deleteSignIns(db: Db, coach: string, but: string | null = null): Promise<void> {
  await db
    .deleteFrom('sign_in')
    .where('coach_id', '=', coach)
    .where('token_hash', '!=', but ?? '')
    .execute();
}
