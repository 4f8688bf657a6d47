import type { Db } from '../storage/open.ts';
import type { JournalAsideRow } from '../storage/schema.ts';
import type { AsideReason, SetAsideOptions } from './Journal.ts';

/** Moves entries that cannot be replayed out of a journal, in one transaction. Returns their number. */
export async function setAside(
  db: Db,
  {
    team,
    after,
    why,
    at,
    snapshot,
    with: write,
  }: { team: string; after: number; why: AsideReason; at: number } & SetAsideOptions,
): Promise<number> {
  return db.transaction().execute(async trx => {
    const rows = await trx.selectFrom('journal').selectAll().where('team_id', '=', team).where('seq', '>', after).execute();
    const aside = rows.map((row): JournalAsideRow => ({ ...row, kind: 'entry', why, aside_at: at }));
    const kept = await trx.selectFrom('snapshot').selectAll().where('team_id', '=', team).executeTakeFirst();
    if (kept && (snapshot || kept.seq > after)) {
      const { engine, state, ...rest } = kept;
      aside.push({ ...rest, kind: 'snapshot', by: `engine ${engine}`, client_id: null, command: state, why, aside_at: at });
      await trx.deleteFrom('snapshot').where('team_id', '=', team).execute();
    }
    for (let from = 0; from < aside.length; from += 100)
      await trx
        .insertInto('journal_aside')
        .values(aside.slice(from, from + 100))
        .execute();
    await trx.deleteFrom('journal').where('team_id', '=', team).where('seq', '>', after).execute();
    await write?.(trx, rows.length);
    return rows.length;
  });
}
