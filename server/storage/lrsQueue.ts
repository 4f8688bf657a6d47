import type { Db } from './open.ts';
import type { LrsQueueRow } from './schema.ts';

/** Teams that began and were not told yet. */
export function teamsToTell(db: Db): Promise<{ team: string; session: string }[]> {
  return db
    .selectFrom('team')
    .innerJoin('session', 'session.id', 'team.session_id')
    .select(['team.id as team', 'session.id as session'])
    .where('session.rehearsal', '=', 0)
    .where('team.started_at', 'is not', null)
    .where('team.id', 'not in', db.selectFrom('lrs_team').select('team_id'))
    .execute();
}

/** All of a team or nothing of it. */
export async function putInQueue(
  db: Db,
  told: { team: string; session: string; statements: readonly { id: string }[]; at: number },
): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx.insertInto('lrs_team').values({ team_id: told.team, session_id: told.session }).execute();
    for (const statement of told.statements) {
      await trx
        .insertInto('lrs_queue')
        .values({ id: statement.id, session_id: told.session, statement: JSON.stringify(statement), tries: 0, next_at: told.at })
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute();
    }
  });
}

export function dueInQueue(db: Db, now: number, most: number): Promise<LrsQueueRow[]> {
  return db.selectFrom('lrs_queue').selectAll().where('next_at', '<=', now).orderBy('next_at').limit(most).execute();
}

export async function dropFromQueue(db: Db, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('lrs_queue').where('id', 'in', ids).execute();
}

/** While the store is away everything waits, not only what was tried. */
export async function backOff(db: Db, ids: readonly string[], tries: number, until: number): Promise<void> {
  await db.updateTable('lrs_queue').set({ tries }).where('id', 'in', ids).execute();
  await db.updateTable('lrs_queue').set({ next_at: until }).where('next_at', '<', until).execute();
}
