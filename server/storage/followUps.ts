import type { Db } from './open.ts';
import type { FollowUpRow } from './schema.ts';

export async function addFollowUp(db: Db, row: FollowUpRow): Promise<void> {
  await db
    .insertInto('follow_up')
    .values(row)
    .onConflict(conflict => conflict.column('token_hash').doNothing())
    .execute();
}

export function findFollowUp(db: Db, tokenHash: string): Promise<FollowUpRow | undefined> {
  return db.selectFrom('follow_up').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}

export async function saveFollowUp(db: Db, tokenHash: string, answers: Record<string, string>): Promise<void> {
  await db
    .updateTable('follow_up')
    .set({ answers: JSON.stringify(answers) })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function removeFollowUp(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('follow_up').where('token_hash', '=', tokenHash).execute();
}

/** Deletes those whose retention has ended; returns their number. */
export async function removeOldFollowUps(db: Db, now: number): Promise<number> {
  const deleted = await db.deleteFrom('follow_up').where('delete_on', '<=', now).executeTakeFirst();
  return Number(deleted.numDeletedRows);
}

export function followUpsOf(db: Db, level: string): Promise<FollowUpRow[]> {
  return db.selectFrom('follow_up').selectAll().where('level', '=', level).execute();
}
