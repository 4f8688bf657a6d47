import { mergeNotes } from './coachNotes.ts';
import type { Db } from './open.ts';
import type { SeatRow } from './schema.ts';
import { endOthers } from './seatTokens.ts';
import { ERASED_NAME } from './withoutName.ts';

/**
 * Joins a double to the seat that its person had already. The device of the double holds that seat from now on, like one
 * that opened a coach's link: its personal page stays its own, and the earlier device may take the seat back. What the
 * double typed and was called belongs to the kept seat, so that erasing its person finds everything.
 */
export async function mergeSeats(db: Db, double: SeatRow, kept: SeatRow, at: number): Promise<void> {
  await db.transaction().execute(async trx => {
    const tokens = trx.updateTable('seat_token').where('seat_id', '=', double.id);
    await endOthers(trx, kept.id, '', at);
    await tokens.set({ ended_at: at }).where('kind', '=', 'coach').where('ended_at', 'is', null).execute();
    await tokens.set({ ended_at: at }).where('made_by', 'is not', null).where('ended_at', 'is', null).execute();
    // `created_at`: what was written on the kept seat before this moment is not this device's (see `sealedEntriesFor`).
    const holds = { seat_id: kept.id, created_at: at, used_at: at };
    await tokens
      .set({ ...holds, page: double.id })
      .where('ended_at', 'is', null)
      .where('page', 'is', null)
      .execute();
    await tokens.set(holds).where('ended_at', 'is', null).execute();
    await trx.updateTable('text').set({ by: kept.id }).where('by', '=', double.id).execute();
    await trx
      .deleteFrom('wish')
      .where(eb => eb.or([eb('a', '=', double.id), eb('b', '=', double.id)]))
      .execute();
    await moveNames(trx, double, kept);
    await mergeNotes(trx, double.id, kept.id);
    const gone = { removed_at: at, team_id: null, hand_at: null, door_at: null, door_why: null, desk: null };
    await trx
      .updateTable('seat')
      .set({ ...gone, name: ERASED_NAME, same_as: kept.id })
      .where('id', '=', double.id)
      .execute();
  });
}

async function moveNames(db: Db, double: SeatRow, kept: SeatRow): Promise<void> {
  const former = await db.selectFrom('former_name').select('name').where('seat_id', '=', double.id).execute();
  for (const name of new Set([double.name, ...former.map(row => row.name)]))
    await db
      .insertInto('former_name')
      .values({ seat_id: kept.id, name })
      .onConflict(conflict => conflict.columns(['seat_id', 'name']).doNothing())
      .execute();
  await db.deleteFrom('former_name').where('seat_id', '=', double.id).execute();
}
