import type { Db } from './open.ts';

const DAY = 24 * 3600 * 1000; // browsers retry within seconds, or after their machine slept a night

export interface CoachAct {
  coach: string;
  client: string; // the id that the coach's browser gave the act
  at: number;
}

const keyOf = ({ coach, client }: CoachAct): string => `${coach} ${client}`;

/** Whether this act was already carried out, even before a crash. */
export async function isDone(db: Db, act: CoachAct): Promise<boolean> {
  return !!(await db.selectFrom('done_act').select('id').where('id', '=', keyOf(act)).executeTakeFirst());
}

export async function recordDone(db: Db, act: CoachAct): Promise<void> {
  await db
    .insertInto('done_act')
    .values({ id: keyOf(act), at: act.at })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
}

/** Deletes records too old for a retry. */
export async function deleteOldDone(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('done_act')
    .where('at', '<', now - DAY)
    .execute();
}
