import type { Db } from './open.ts';
import type { LrsQueueRow } from './schema.ts';

/** A started team whose game has not been sent completely, and the last journal entry that was. */
export interface TeamToSend {
  team: string;
  session: string;
  seq: number;
}

/**
 * The teams of which something may be sent. `since`: when sending was turned on. A session in which somebody was before that is left
 * out as a whole: its people came in without it.
 */
export async function teamsToSend(db: Db, since: number): Promise<TeamToSend[]> {
  const rows = await db
    .selectFrom('team')
    .innerJoin('session', 'session.id', 'team.session_id')
    .leftJoin('lrs_team', 'lrs_team.team_id', 'team.id')
    .select(['team.id as team', 'session.id as session', 'lrs_team.seq as seq'])
    .where('session.rehearsal', '=', 0)
    .where('team.started_at', 'is not', null)
    .where('session.id', 'not in', db.selectFrom('seat').select('session_id').where('joined_at', '<', since))
    .where('session.id', 'not in', db.selectFrom('team').select('session_id').where('started_at', '<', since))
    .where(eb => eb.or([eb('lrs_team.done', 'is', null), eb('lrs_team.done', '=', 0)]))
    .execute();
  return rows.map(row => ({ ...row, seq: row.seq ?? 0 }));
}

/** Queues these statements, all or none. Nothing is queued about people who erased themselves. */
export async function putInQueue(
  db: Db,
  told: TeamToSend & { done: boolean; statements: readonly { id: string; actor: { account: { name: string } } }[]; at: number },
  pseudonymOf: (seat: string) => string,
): Promise<void> {
  await db.transaction().execute(async trx => {
    const session = await trx.selectFrom('session').select('id').where('id', '=', told.session).executeTakeFirst();
    if (!session) return; // erased in the meantime
    const erased = await trx
      .selectFrom('seat')
      .select('id')
      .where('session_id', '=', told.session)
      .where('erased_at', 'is not', null)
      .execute();
    const nobody = new Set(erased.map(({ id }) => pseudonymOf(id)));
    const values = { seq: told.seq, done: Number(told.done) };
    await trx
      .insertInto('lrs_team')
      .values({ team_id: told.team, session_id: told.session, ...values })
      .onConflict(conflict => conflict.column('team_id').doUpdateSet(values))
      .execute();
    for (const statement of told.statements) {
      if (nobody.has(statement.actor.account.name)) continue;
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

/** Delays the whole queue while the receiving store is unavailable, not only what was tried. */
export async function backOff(db: Db, ids: readonly string[], tries: number, until: number): Promise<void> {
  await db.updateTable('lrs_queue').set({ tries }).where('id', 'in', ids).execute();
  await db.updateTable('lrs_queue').set({ next_at: until }).where('next_at', '<', until).execute();
}
