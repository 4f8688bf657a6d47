import { inTransaction } from './inTransaction.ts';
import type { Db } from './open.ts';
import type { TeamRow } from './schema.ts';

export async function addTeams(db: Db, rows: TeamRow[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('team').values(rows).execute();
}

export function findTeam(db: Db, id: string): Promise<TeamRow | undefined> {
  return db.selectFrom('team').selectAll().where('id', '=', id).executeTakeFirst();
}

export function teamsOf(db: Db, session: string): Promise<TeamRow[]> {
  return db.selectFrom('team').selectAll().where('session_id', '=', session).orderBy('position').execute();
}

export async function markStarted(db: Db, team: string, at: number | null): Promise<void> {
  await db.updateTable('team').set({ started_at: at, alive_at: at }).where('id', '=', team).execute();
}

/** Written every few seconds while a game runs: after a crash the clock continues from here. */
export async function markAlive(db: Db, team: string, at: number): Promise<void> {
  await db.updateTable('team').set({ alive_at: at }).where('id', '=', team).execute();
}

/** The game is over, or continues after all (null). */
export async function markClosed(db: Db, team: string, at: number | null): Promise<void> {
  await db.updateTable('team').set({ closed_at: at }).where('id', '=', team).execute();
}

/** Sets the notice for a team's coach (JSON); null: the coach has seen it. */
export async function setNotice(db: Db, team: string, notice: string | null): Promise<void> {
  await db.updateTable('team').set({ notice }).where('id', '=', team).execute();
}

export async function renameTeam(db: Db, team: string, name: string): Promise<void> {
  await db.updateTable('team').set({ name }).where('id', '=', team).execute();
}

export async function removeTeam(db: Db, team: string): Promise<void> {
  await db.deleteFrom('team').where('id', '=', team).execute();
}

/** Removes the teams that have not started, so that teams can be made again. Their people are then without a team. */
export async function removeUnstarted(db: Db, session: string): Promise<void> {
  await inTransaction(db, async trx => {
    const teams = trx.selectFrom('team').select('id').where('session_id', '=', session).where('started_at', 'is', null);
    await trx.updateTable('seat').set({ team_id: null, desk: null }).where('team_id', 'in', teams).execute();
    await trx.deleteFrom('team').where('session_id', '=', session).where('started_at', 'is', null).execute();
  });
}
