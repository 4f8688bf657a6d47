import type { Invited } from '../../shared/protocol/around.ts';
import { NO_CALL, type CallPlan } from '../../shared/protocol/call.ts';
import type { Db } from './open.ts';

export interface StoredAround {
  call: CallPlan;
  invited: Invited;
  changes: number;
}

/** What is stored around a session; empty if nothing is. */
export async function aroundOf(db: Db, session: string): Promise<StoredAround> {
  const row = await db.selectFrom('around').selectAll().where('session_id', '=', session).executeTakeFirst();
  if (!row) return { call: NO_CALL, invited: [], changes: 0 };
  return { call: JSON.parse(row.call) as CallPlan, invited: JSON.parse(row.invited) as Invited, changes: row.changes };
}

export const saveCall = (db: Db, session: string, call: CallPlan): Promise<void> =>
  save(db, session, { call: JSON.stringify(call) });

export const saveInvited = (db: Db, session: string, invited: Invited): Promise<void> =>
  save(db, session, { invited: JSON.stringify(invited) });

/** Counts one more change of the day, time or length. */
export async function countChange(db: Db, session: string): Promise<void> {
  await save(db, session, {});
  await db
    .updateTable('around')
    .set(eb => ({ changes: eb('changes', '+', 1) }))
    .where('session_id', '=', session)
    .execute();
}

async function save(db: Db, session: string, change: { call?: string; invited?: string }): Promise<void> {
  const row = { session_id: session, call: JSON.stringify(NO_CALL), invited: '[]', changes: 0, ...change };
  await db
    .insertInto('around')
    .values(row)
    .onConflict(conflict => conflict.column('session_id').doUpdateSet({ session_id: session, ...change }))
    .execute();
}
