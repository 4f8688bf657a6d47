import type { Db } from './open.ts';
import type { CoachNoteRow } from './schema.ts';

export function findNote(db: Db, seat: string): Promise<CoachNoteRow | undefined> {
  return db.selectFrom('coach_note').selectAll().where('seat_id', '=', seat).executeTakeFirst();
}

/** All notes on people of a session. */
export function notesOf(db: Db, session: string): Promise<CoachNoteRow[]> {
  const seats = db.selectFrom('seat').select('id').where('session_id', '=', session);
  return db.selectFrom('coach_note').selectAll().where('seat_id', 'in', seats).execute();
}

/**
 * Saves a note that replaces version `read` (0: there was none). Returns false, and changes nothing, if another coach wrote
 * since, or if the person erased themselves: nothing about them is ever written again.
 */
export function saveNote(
  db: Db,
  seat: string,
  { text, read, by, at }: { text: string; read: number; by: string; at: number },
): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const there = await trx
      .selectFrom('seat')
      .select('id')
      .where('id', '=', seat)
      .where('erased_at', 'is', null)
      .executeTakeFirst();
    if (!there) return false;
    const values = { text, by, at, version: read + 1 };
    if (read === 0) {
      const row = { seat_id: seat, ...values };
      const added = await trx
        .insertInto('coach_note')
        .values(row)
        .onConflict(conflict => conflict.column('seat_id').doNothing())
        .executeTakeFirst();
      return Number(added.numInsertedOrUpdatedRows ?? 0n) > 0;
    }
    const changed = await trx
      .updateTable('coach_note')
      .set(values)
      .where('seat_id', '=', seat)
      .where('version', '=', read)
      .executeTakeFirst();
    return changed.numUpdatedRows > 0n;
  });
}

/** A double turned out to be somebody who was there already: what was noted about both is kept, one below the other. */
export async function mergeNotes(db: Db, double: string, kept: string): Promise<void> {
  const [theirs, note] = [await findNote(db, double), await findNote(db, kept)];
  if (!theirs) return;
  await db.deleteFrom('coach_note').where('seat_id', '=', double).execute();
  if (!note) {
    await db
      .insertInto('coach_note')
      .values({ ...theirs, seat_id: kept })
      .execute();
    return;
  }
  const text = [note.text, theirs.text].filter(Boolean).join('\n\n');
  await db
    .updateTable('coach_note')
    .set({ text, version: note.version + 1 })
    .where('seat_id', '=', kept)
    .execute();
}
