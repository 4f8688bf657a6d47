import type { Db } from './open.ts';
import type { SeatRow, SeatTokenRow } from './schema.ts';

export type SeatTokenKind = 'person' | 'coach';
export type FoundSeat = { seat: SeatRow; token: SeatTokenRow };

export async function addSeatToken(db: Db, row: SeatTokenRow): Promise<void> {
  await db.insertInto('seat_token').values(row).execute();
}

/** Whether somebody else has taken this seat over since. */
export async function wasTakenOver(db: Db, seat: string): Promise<boolean> {
  const row = await db
    .selectFrom('seat_token')
    .select('token_hash')
    .where('seat_id', '=', seat)
    .where('kind', '=', 'person')
    .where('ended_at', 'is not', null)
    .executeTakeFirst();
  return !!row;
}

/** The seat that a token opens, also when the token has ended or the person was removed: whoever asks is told which. */
export async function findSeatByToken(db: Db, hash: string): Promise<FoundSeat | undefined> {
  const token = await db.selectFrom('seat_token').selectAll().where('token_hash', '=', hash).executeTakeFirst();
  const seat = token && (await db.selectFrom('seat').selectAll().where('id', '=', token.seat_id).executeTakeFirst());
  return seat && { seat, token };
}

/** The first use of a link. A person's link takes the seat over: the tokens before it end. */
export async function takeUpSeatToken(db: Db, token: SeatTokenRow, at: number): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx.updateTable('seat_token').set({ used_at: at }).where('token_hash', '=', token.token_hash).execute();
    if (token.kind !== 'person') return;
    await trx
      .updateTable('seat_token')
      .set({ ended_at: at })
      .where('seat_id', '=', token.seat_id)
      .where('kind', '=', 'person')
      .where('token_hash', '!=', token.token_hash)
      .where('used_at', 'is not', null)
      .where('ended_at', 'is', null)
      .execute();
  });
}

/** A new link takes the place of an older one of its kind that nobody opened yet. */
export async function dropUnusedSeatTokens(db: Db, seat: string, kind: SeatTokenKind): Promise<void> {
  await db.deleteFrom('seat_token').where('seat_id', '=', seat).where('kind', '=', kind).where('used_at', 'is', null).execute();
}

/** Seats of a session in which a coach plays along. */
export async function coachSeatsOf(db: Db, session: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('seat_token')
    .innerJoin('seat', 'seat.id', 'seat_token.seat_id')
    .select('seat.id')
    .where('seat.session_id', '=', session)
    .where('seat_token.kind', '=', 'coach')
    .where('seat_token.used_at', 'is not', null)
    .execute();
  return new Set(rows.map(row => row.id));
}
