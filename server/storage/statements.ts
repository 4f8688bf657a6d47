import type { Moment, StatementAnswer } from '../../shared/protocol/statements.ts';
import type { Db } from './open.ts';
import type { StatementRow } from './schema.ts';
import { isPageOpen, pagesOf } from './seatTokens.ts';

/** Stores a person's answer to a statement at one moment; null deletes it. Returns false if nothing may be written on the page any more. */
export function saveStatement(
  db: Db,
  given: { page: string; moment: Moment; item: string; answer: StatementAnswer | null; at: number },
): Promise<boolean> {
  const { page, moment, item, answer, at } = given;
  return db.transaction().execute(async trx => {
    if (!(await isPageOpen(trx, page))) return false;
    const there = trx.deleteFrom('statement').where('seat_id', '=', page).where('moment', '=', moment).where('item', '=', item);
    if (answer === null) await there.execute();
    else
      await trx
        .insertInto('statement')
        .values({ seat_id: page, moment, item, answer: String(answer), at })
        .onConflict(conflict => conflict.columns(['seat_id', 'moment', 'item']).doUpdateSet({ answer: String(answer), at }))
        .execute();
    return true;
  });
}

export const readAnswer = (kept: string): StatementAnswer => (/^[1-5]$/.test(kept) ? Number(kept) : kept) as StatementAnswer;

/** The answers on one personal page, in the order in which they were given. */
export function statementsOf(db: Db, page: string): Promise<StatementRow[]> {
  return db.selectFrom('statement').selectAll().where('seat_id', '=', page).orderBy('at').execute();
}

/** The answers in a session, one per person and statement: for a person with two pages the one given last. */
export async function statementsOfSession(db: Db, session: string): Promise<StatementRow[]> {
  const pages = await pagesOf(db, session);
  const rows = await db
    .selectFrom('statement')
    .selectAll()
    .where('seat_id', 'in', [...pages.keys()])
    .orderBy('at')
    .execute();
  const last = new Map<string, StatementRow>();
  for (const row of rows) {
    const seat = pages.get(row.seat_id)!;
    last.set(`${seat} ${row.moment} ${row.item}`, { ...row, seat_id: seat });
  }
  return [...last.values()];
}
