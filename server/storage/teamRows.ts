import type { Db } from './open.ts';

/** Every row of a team's journal, also what was set apart, and its snapshot: as they stand, readable or not. */
export async function teamRows(db: Db, team: string) {
  const of = (table: 'journal' | 'journal_aside' | 'snapshot') =>
    db.selectFrom(table).selectAll().where('team_id', '=', team).orderBy('seq').execute();
  return { journal: await of('journal'), aside: await of('journal_aside'), snapshot: await of('snapshot') };
}
