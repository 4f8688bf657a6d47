import type { Moment, StatementAnswer } from '../../shared/protocol/statements.ts';
import type { Db } from './open.ts';
import type { StatementRow } from './schema.ts';

/** Keeps what a person says of a statement at one moment; null takes it back. */
export async function saveStatement(
  db: Db,
  given: { seat: string; moment: Moment; item: string; answer: StatementAnswer | null; at: number },
): Promise<void> {
  const { seat, moment, item, answer, at } = given;
  if (answer === null) {
    await db.deleteFrom('statement').where('seat_id', '=', seat).where('moment', '=', moment).where('item', '=', item).execute();
    return;
  }
  await db
    .insertInto('statement')
    .values({ seat_id: seat, moment, item, answer: String(answer), at })
    .onConflict(conflict => conflict.columns(['seat_id', 'moment', 'item']).doUpdateSet({ answer: String(answer), at }))
    .execute();
}

export const readAnswer = (kept: string): StatementAnswer => (/^[1-5]$/.test(kept) ? Number(kept) : kept) as StatementAnswer;

export function statementsOf(db: Db, seat: string): Promise<StatementRow[]> {
  return db.selectFrom('statement').selectAll().where('seat_id', '=', seat).orderBy('at').execute();
}

export function statementsOfSession(db: Db, session: string): Promise<StatementRow[]> {
  return db
    .selectFrom('statement')
    .innerJoin('seat', 'seat.id', 'statement.seat_id')
    .selectAll('statement')
    .where('seat.session_id', '=', session)
    .execute();
}
