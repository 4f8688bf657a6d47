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
 * Saves a note that replaces version `read` (0: there was none). If another coach wrote since, it changes nothing and returns
 * false; when its writer is leaving, it keeps both texts. Returns false as well if the person erased themselves: nothing
 * about them is ever written again.
 */
export function saveNote(
  db: Db,
  seat: string,
  { text, read, leaving, by, at }: { text: string; read: number; leaving: boolean; by: string; at: number },
): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const there = await trx
      .selectFrom('seat')
      .select('id')
      .where('id', '=', seat)
      .where('erased_at', 'is', null)
      .executeTakeFirst();
    const now = await findNote(trx, seat);
    const late = (now?.version ?? 0) !== read;
    if (!there || (late && !leaving)) return false;
    if (late && now && (now.text === text || now.text.endsWith(`\n\n${text}`))) return true; // sent again
    const values = { text: late ? bothOf(now?.text ?? '', text) : text, by, at, version: (now?.version ?? 0) + 1 };
    await trx
      .insertInto('coach_note')
      .values({ seat_id: seat, ...values })
      .onConflict(conflict => conflict.column('seat_id').doUpdateSet(values))
      .execute();
    return true;
  });
}

const bothOf = (...texts: string[]): string => texts.filter(text => text.trim() !== '').join('\n\n');

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
  const text = bothOf(note.text, theirs.text);
  await db
    .updateTable('coach_note')
    .set({ text, version: note.version + 1 })
    .where('seat_id', '=', kept)
    .execute();
}
